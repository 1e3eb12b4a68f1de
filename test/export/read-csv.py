"""Reads CSV files as Python does where it forgives nothing: a file a line in, its records a line out, both as JSON."""

import base64
import csv
import io
import json
import sys

csv.field_size_limit(1 << 30)  # Of 128 KB otherwise, and a message may be longer.

for line in sys.stdin:
    file = json.loads(line)
    text = io.TextIOWrapper(io.BytesIO(base64.b64decode(file["base64"])), file["encoding"], newline="")
    print(json.dumps(list(csv.reader(text, delimiter=file["separator"], strict=True))))
