// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a template lacks and what stands in, which style plays a role that its name does not tell, what stays outside. */
final class Lacunes {

    /** Folders and parts of a Word file that never reach a document. */
    private static final Map<String, String> LAISSES = Map.of("word/comments", "les commentaires", "word/glossary/",
            "les blocs de texte réutilisables", "word/charts/", "les graphiques", "word/diagrams/", "les schémas SmartArt",
            "customXml/", "les données XML attachées au fichier");
    private static final String SANS_STYLE = "« Modifier le style », puis lui donner ce nom, suffit pour en choisir un autre.";

    private Lacunes() {
    }

    /** The style's name, and what it is for when its name does not say it. */
    private static String nommer(RoleStyle role) {
        String nom = "« " + role.nomWord() + " »";
        return role.nomWord().equalsIgnoreCase(role.libelle()) ? nom : nom + " (" + role.libelle() + ")";
    }

    static void noter(SourceGabarit source, StylesGabarit styles, NumerosGabarit numeros, Releve releve) {
        List<RoleStyle> ajoutes = styles.ajoutes();
        if (!ajoutes.isEmpty()) {
            releve.manque("styles absents, remplacés par ceux de Clausier dans la police du gabarit : "
                    + ajoutes.stream().map(Lacunes::nommer).collect(Collectors.joining(", ")), "");
        }
        for (RoleStyle role : RoleStyle.values()) {
            String nom = styles.style(role).getName().getVal();
            if (!ajoutes.contains(role) && !role.porteLeNom(nom)) {
                releve.conseil("le style « " + nom + " » sert de " + role.libelle() + ", d'après son identifiant ou son niveau hiérarchique", "",
                        SANS_STYLE);
            }
        }
        if (numeros.titresDeLaMaison() && !ajoutes.containsAll(RoleStyle.titres())) {
            releve.manque("les quatre niveaux de titres du gabarit ne sont pas numérotés par une même liste à plusieurs niveaux : la numérotation de Clausier (1, 1.1, 1.1.1) les numérote",
                    "Dans Word, Liste à plusieurs niveaux, Définir une nouvelle liste : reliez chaque niveau à un style de titre.");
        }
        LAISSES.forEach((debut, libelle) -> {
            if (source.contient(debut)) {
                releve.ignore(libelle, "", "");
            }
        });
    }
}
