// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import fr.clausier.documents.paquet.Relation;

/**
 * Refuses relations that lead outside the file, save links that a reader follows by clicking, and relations to things
 * that run.
 */
final class ControleRelations {

    /** Web pages and mail addresses, and places in the document itself. */
    private static final Pattern LIEN = Pattern.compile("(?i)(https?://|mailto:|#).*", Pattern.DOTALL);

    private ControleRelations() {
    }

    static void verifier(String nom, byte[] contenu) throws Refus {
        try {
            for (Relation relation : Relation.lire(contenu)) {
                verifier(nom, relation);
            }
        } catch (XMLStreamException e) {
            throw Refus.illisible(nom, e);
        }
    }

    private static void verifier(String nom, Relation relation) throws Refus {
        switch (relation.type()) {
            case "vbaProject", "wordVbaData" -> throw macros(nom);
            case "oleObject", "package", "control", "activeXControlBinary" -> throw new Refus(
                    "il contient un objet incorporé (" + relation.cible() + ")", nom,
                    "Supprimez cet objet, ou remplacez-le par une image.");
            default -> {
                if (relation.externe()) {
                    verifierExterne(nom, relation);
                }
            }
        }
    }

    private static void verifierExterne(String nom, Relation relation) throws Refus {
        switch (relation.type()) {
            case "attachedTemplate" -> throw new Refus(
                    "il est attaché à un autre modèle (" + relation.cible() + ")", nom,
                    "Dans Word, onglet Développeur, Modèle de document, choisissez « Normal » et enregistrez.");
            case "hyperlink" -> {
                if (!LIEN.matcher(relation.cible().strip()).matches()) {
                    throw new Refus("un de ses liens mène à un fichier ou à un partage réseau (" + relation.cible()
                            + ")", nom, "Supprimez ce lien ; seuls les liens vers le web sont admis.");
                }
            }
            default -> throw new Refus("il va chercher hors du fichier " + objet(relation.type()) + " ("
                    + relation.cible() + ")", nom,
                    "Insérez l'élément dans le document au lieu de le lier, puis enregistrez.");
        }
    }

    private static String objet(String type) {
        return switch (type) {
            case "image" -> "une image";
            case "mailMergeSource", "mailMergeHeaderSource", "recipientData" -> "une source de publipostage";
            case "subDocument" -> "un sous-document";
            case "frame" -> "un cadre web";
            default -> "un élément de type " + type;
        };
    }

    /** The file holds programs. */
    static Refus macros(String nom) {
        return new Refus("il contient des macros", nom,
                "Enregistrez-le dans Word au format « Document Word (.docx) », sans macros.");
    }
}
