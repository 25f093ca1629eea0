module desk {
  requires io.github.relecteur;
}
