// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Path;

/**
 * A file to write, or written.
 *
 * @param fichier where it goes
 * @param titre what it is, for a person
 * @param contenu its bytes
 */
public record Produit(Path fichier, String titre, byte[] contenu) {
}
