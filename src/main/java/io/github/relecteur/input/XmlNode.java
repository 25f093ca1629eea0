package io.github.relecteur.input;

/** What an element of an XML file holds: other elements and runs of text. */
sealed interface XmlNode permits XmlElement, XmlRun {}
