"""How the weights of `bot.extraction.weighing` are learnt: see docs/extraction.md."""
