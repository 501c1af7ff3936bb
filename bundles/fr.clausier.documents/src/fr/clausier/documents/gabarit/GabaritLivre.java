// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import fr.clausier.documents.paquet.Paquet;

/**
 * The templates shipped with the product, assembled from readable parts kept in folders beside this class. A part that
 * a template does not have is that of the sober one.
 */
public enum GabaritLivre {
    /** Dark blue on white; nothing but text. */
    SOBRE("sobre", "maison", "sobre : texte seul, bleu nuit sur blanc"),
    /** A coloured band with a logo at the top of the first page. */
    BANDEAU("bandeau", "bandeau", "bandeau : bande de couleur et logo en tête de la première page"),
    /** Sixteen points at least, black on white, no italics, generous spacing. */
    GROS_CARACTERES("gros-caracteres", "gros-caracteres", "gros-caracteres : 16 points au moins, noir sur blanc, sans italique");

    private static final List<String> PARTIES = List.of("styles.xml", "numbering.xml", "settings.xml", "fontTable.xml",
            "entete.xml", "entete-premiere.xml", "pied.xml");
    private static final String LOGO = "logo.png";
    private static final String RELATION_LOGO = EnTetesGabarit.relations(
            EnTetesGabarit.relation("rId1", "image", "media/" + LOGO, false));

    private final String nom;
    private final String dossier;
    private final String description;

    GabaritLivre(String nom, String dossier, String description) {
        this.nom = nom;
        this.dossier = dossier;
        this.description = description;
    }

    /** The template of this name. */
    public static Optional<GabaritLivre> de(String nom) {
        return Arrays.stream(values()).filter(g -> g.nom.equals(nom)).findFirst();
    }

    /** Their names, as a sentence lists them. */
    public static String enumerer() {
        return String.join(", ", Arrays.stream(values()).map(GabaritLivre::nom).toList());
    }

    /** The name by which a user asks for it. */
    public String nom() {
        return nom;
    }

    /** Its name and its look, in a few words. */
    public String description() {
        return description;
    }

    /** The template as a DOCX file, without text. */
    public byte[] docx() {
        return paquet().octets();
    }

    /** The parts of the template. */
    Paquet paquet() {
        Paquet paquet = new Paquet();
        paquet.mettre(Paquet.TYPES, partie("types.xml"));
        paquet.mettre("_rels/.rels", partie("rels.xml"));
        paquet.mettre("docProps/core.xml", partie("core.xml"));
        paquet.mettre("docProps/app.xml", partie("app.xml"));
        paquet.mettre("word/document.xml", partie("document.xml"));
        paquet.mettre("word/_rels/document.xml.rels", partie("document.rels.xml"));
        PARTIES.forEach(p -> paquet.mettre("word/" + p, partie(p)));
        paquet.mettre("word/pied-premiere.xml", partie("pied.xml"));
        lire(dossier, LOGO).ifPresent(logo -> {
            paquet.mettre("word/media/" + LOGO, logo);
            paquet.mettre("word/_rels/entete-premiere.xml.rels", RELATION_LOGO);
            paquet.mettre(Paquet.TYPES, texte("types.xml").replace("<Default Extension=\"xml\"",
                    "<Default Extension=\"png\" ContentType=\"image/png\"/>\n  <Default Extension=\"xml\""));
        });
        return paquet;
    }

    /** Whether an image is the one that waits for the buyer's logo. */
    static boolean estLogoDAttente(byte[] image) {
        return Arrays.equals(image, lire(BANDEAU.dossier, LOGO).orElseThrow());
    }

    /** One of the template's parts, by the name of its resource. */
    byte[] partie(String resource) {
        return lire(dossier, resource).or(() -> lire(SOBRE.dossier, resource))
                .orElseThrow(() -> new IllegalStateException("Partie absente du gabarit « " + nom + " » : " + resource));
    }

    String texte(String resource) {
        return new String(partie(resource), StandardCharsets.UTF_8);
    }

    static Optional<byte[]> lire(String dossier, String resource) {
        try (InputStream flux = GabaritLivre.class.getResourceAsStream(dossier + "/" + resource)) {
            return flux == null ? Optional.empty() : Optional.of(flux.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
