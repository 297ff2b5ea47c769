"""How fast, how surely and how cheaply messages leave."""
