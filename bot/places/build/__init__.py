"""How the gazetteer's data file is made: the codifier KATOTTG, coordinates and other names of GeoNames."""
