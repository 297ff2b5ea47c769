"""The only importer of SQLAlchemy: tables, migrations, and one module per noun."""
