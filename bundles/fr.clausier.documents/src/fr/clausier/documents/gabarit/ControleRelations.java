// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import fr.clausier.documents.paquet.Relation;

/**
 * Refuses relations to macros, and notes those to other things that run and those that lead outside the file, save
 * links that a reader follows by clicking. None of these reaches a document.
 */
final class ControleRelations {

    /** Web pages and mail addresses, and places in the document itself. */
    private static final Pattern LIEN = Pattern.compile("(?i)(https?://|mailto:|#).*", Pattern.DOTALL);

    private ControleRelations() {
    }

    static void verifier(String nom, byte[] contenu, Releve releve) throws Refus {
        try {
            for (Relation relation : Relation.lire(contenu)) {
                verifier(nom, relation, releve);
            }
        } catch (XMLStreamException e) {
            throw Refus.illisible(nom, e);
        }
    }

    /** Whether a document may hold this link: to the web, to a mail address. */
    static boolean estLienSur(Relation relation) {
        return "hyperlink".equals(relation.type()) && relation.externe()
                && LIEN.matcher(relation.cible().strip()).matches();
    }

    private static void verifier(String nom, Relation relation, Releve releve) throws Refus {
        switch (relation.type()) {
            case "vbaProject", "wordVbaData" -> throw macros(nom);
            case "oleObject", "package", "control", "activeXControlBinary" -> releve.retire(
                    "il contient un objet incorporé (" + relation.cible() + ")", nom,
                    "Supprimez cet objet, ou remplacez-le par une image.");
            case "attachedToolbars", "keyMapCustomizations", "ui/extensibility", "extensibility" -> releve.retire(
                    "il personnalise les menus ou les touches de Word", nom, "");
            default -> {
                if (relation.externe()) {
                    verifierExterne(nom, relation, releve);
                }
            }
        }
    }

    private static void verifierExterne(String nom, Relation relation, Releve releve) {
        switch (relation.type()) {
            case "attachedTemplate" -> releve.retire("il est attaché à un autre modèle (" + relation.cible() + ")", nom,
                    "Dans Word, onglet Développeur, Modèle de document, choisissez « Normal » et enregistrez.");
            case "hyperlink" -> {
                if (!estLienSur(relation)) {
                    releve.retire("un de ses liens mène à un fichier ou à un partage réseau (" + relation.cible() + ")", nom,
                            "Supprimez ce lien ; seuls les liens vers le web et les adresses électroniques sont admis.");
                }
            }
            default -> releve.retire("il va chercher hors du fichier " + objet(relation.type()) + " (" + relation.cible() + ")",
                    nom, "Insérez l'élément dans le document au lieu de le lier, puis enregistrez.");
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
