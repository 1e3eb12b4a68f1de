import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SampleUnderTest } from '../sample-under-test.ts';

/** One message for each of these, as SQL finds it. */
const kinds = {
  read: `status = 'read' AND direction = 'outbound' AND template_id = 1`,
  failed: `status = 'failed' AND submission = 'submitted'`,
  rejected: `submission = 'rejected'`,
  pending: `status = 'pending'`,
  inbound: `direction = 'inbound' AND status = 'read'`,
  offer: `status = 'delivered' AND template_id IN (SELECT id FROM templates WHERE name = 'member_offer' AND language = 'en')`,
  receipt: `template_id IN (SELECT id FROM templates WHERE name = 'payment_received' AND language = 'en')`,
};

export const messageSuite = (name: string, sample: () => SampleUnderTest) => {
  const open = async (kind: keyof typeof kinds) => {
    const { database, get } = sample();
    const [row] = await database.query<{
      id: string;
      variables: readonly string[];
      number: string;
      body: string;
    }>(`SELECT id, variables, number, body FROM messages WHERE ${kinds[kind]} ORDER BY id LIMIT 1`);
    const { body, status } = await get(`/messages/${row!.id}`);
    assert.equal(status, 200);
    return { ...row!, message: body };
  };
  const statusesOf = (events: readonly { readonly status: string }[]) => events.map(({ status }) => status);

  describe(`a message on ${name}`, () => {
    it('is the row of the list, and more', async () => {
      const { get } = sample();
      const { body } = await get('/messages?limit=20');
      for (const row of body.messages) {
        const { body: message } = await get(`/messages/${row.id}`);
        assert.deepEqual({ ...message, ...row }, message);
        assert.ok(!JSON.stringify(message).includes('{{'));
      }
    });

    it('tells what happened to it, oldest first', async () => {
      assert.deepEqual(statusesOf((await open('read')).message.events), [
        'submitted',
        'sent',
        'delivered',
        'read',
      ]);
      assert.deepEqual(statusesOf((await open('failed')).message.events), ['submitted', 'sent', 'failed']);
      assert.deepEqual(statusesOf((await open('rejected')).message.events), ['rejected']);
      assert.deepEqual(statusesOf((await open('pending')).message.events), ['submitted', 'sent']);
      assert.deepEqual(statusesOf((await open('inbound')).message.events), ['sent', 'delivered', 'read']);
      const { events, sentAt, updatedAt } = (await open('read')).message;
      const times = events.map(({ at }: { at: string }) => at);
      assert.deepEqual(times, times.toSorted());
      assert.deepEqual([times.at(0), times.at(-1)], [sentAt, updatedAt]);
    });

    it('has its template filled in and its code to copy', async () => {
      const { message, variables } = await open('read');
      const [code] = variables;
      assert.match(code!, /^\d{6}$/);
      assert.equal(
        message.content.body,
        `*${code}* is your verification code. For your security, do not share this code.`,
      );
      assert.deepEqual(message.content.buttons, [{ type: 'copy-code', label: 'Copy code', code }]);
      assert.equal(
        message.preview,
        `${code} is your verification code. For your security, do not share this code.`,
      );
      assert.equal(message.content.footer, 'This code expires in 10 minutes.');
    });

    it('has a header and buttons of its kind', async () => {
      const offer = (await open('offer')).message.content;
      assert.equal(offer.header.type, 'image');
      assert.deepEqual(statusesOf(offer.buttons.map(({ type }: { type: string }) => ({ status: type }))), [
        'url',
        'quick-reply',
      ]);
      const receipt = (await open('receipt')).message.content;
      assert.deepEqual(receipt.header, {
        type: 'document',
        url: 'https://media.example.com/receipt.pdf',
        fileName: 'receipt.pdf',
      });
      assert.equal(receipt.buttons[0].type, 'phone');
    });

    it('says why it failed or was rejected, in Meta’s words', async () => {
      for (const kind of ['failed', 'rejected'] as const) {
        const { error, events } = (await open(kind)).message;
        assert.ok(Number.isInteger(error.code) && error.title && error.details);
        assert.deepEqual(events.at(-1).error, error);
      }
    });

    it('costs something once delivered, and only what the business sends', async () => {
      const { price } = (await open('read')).message;
      assert.match(price.amount, /^\d+\.\d{4}$/);
      assert.deepEqual([price.currency, price.category], ['USD', 'authentication']);
      for (const kind of ['failed', 'rejected', 'pending', 'inbound'] as const)
        assert.equal((await open(kind)).message.price, null);
    });

    it('from a customer is their text, from their number to ours', async () => {
      const { message, body, number } = await open('inbound');
      assert.deepEqual(message.content, { type: 'text', body });
      assert.equal(message.preview, body);
      assert.equal(message.template, null);
      assert.equal(message.recipient.number, number);
      assert.match(message.senderId, /^\+[\d•]+$/);
    });

    it('has WhatsApp’s id unless it was rejected', async () => {
      assert.match((await open('read')).message.messageId, /^wamid\./);
      assert.equal((await open('rejected')).message.messageId, null);
    });

    it('is found by its id in capitals too', async () => {
      const { id } = await open('read');
      assert.equal((await sample().get(`/messages/${id.toUpperCase()}`)).body.id, id);
    });
  });
};
