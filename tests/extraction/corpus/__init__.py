"""Labelled articles, and how well the extraction reads them: see README.md."""
