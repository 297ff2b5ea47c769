"""The only importer of `telegram`: what people write and press, and what they are answered."""
