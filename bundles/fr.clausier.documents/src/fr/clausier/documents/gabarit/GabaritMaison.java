// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import fr.clausier.documents.paquet.Paquet;

/**
 * The house template shipped with the product, assembled from readable parts kept beside this class.
 *
 * <p>{@link #docx()} gives it as a Word file, for a buyer who wants to start a template of their own from it.
 */
public final class GabaritMaison {

    private GabaritMaison() {
    }

    /** The template as a DOCX file. */
    public static byte[] docx() {
        return paquet().octets();
    }

    /** The parts of the template. */
    static Paquet paquet() {
        Paquet paquet = new Paquet();
        paquet.mettre(Paquet.TYPES, partie("types.xml"));
        paquet.mettre("_rels/.rels", partie("rels.xml"));
        paquet.mettre("docProps/core.xml", partie("core.xml"));
        paquet.mettre("docProps/app.xml", partie("app.xml"));
        paquet.mettre("word/document.xml", partie("document.xml"));
        paquet.mettre("word/_rels/document.xml.rels", partie("document.rels.xml"));
        for (String nom : new String[] {"styles.xml", "numbering.xml", "settings.xml", "fontTable.xml", "entete.xml",
            "entete-premiere.xml", "pied.xml"}) {
            paquet.mettre("word/" + nom, partie(nom));
        }
        paquet.mettre("word/pied-premiere.xml", partie("pied.xml"));
        return paquet;
    }

    /** One of the template's parts, by the name of its resource. */
    static byte[] partie(String nom) {
        try (InputStream flux = GabaritMaison.class.getResourceAsStream("maison/" + nom)) {
            if (flux == null) {
                throw new IllegalStateException("Partie absente du gabarit de la maison : " + nom);
            }
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
