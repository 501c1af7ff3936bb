// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.textes;

import java.util.List;
import java.util.Map;

import fr.clausier.law.DonneesYaml;

/** A data file of this bundle, read by dotted keys. A missing file or key is a defect of the product and throws. */
public final class TextesSpaser {

    private final String fichier;
    private final Map<?, ?> racine;

    private TextesSpaser(String fichier, Map<?, ?> racine) {
        this.fichier = fichier;
        this.racine = racine;
    }

    /** Reads one file, e.g. {@code rapport.yaml}. */
    public static TextesSpaser lire(String fichier) {
        return new TextesSpaser(fichier, (Map<?, ?>) DonneesYaml.lire(TextesSpaser.class, "spaser/" + fichier));
    }

    /** The text under a dotted key, without outer blanks. */
    public String texte(String cle) {
        return valeur(cle).toString().strip();
    }

    /** The text under a dotted key, its {facts} between braces replaced. */
    public String texte(String cle, Map<String, String> faits) {
        return remplacer(texte(cle), faits);
    }

    /** The texts of a list under a dotted key. */
    public List<String> textes(String cle) {
        return ((List<?>) valeur(cle)).stream().map(t -> t.toString().strip()).toList();
    }

    /** The entries of a list of tables under a dotted key. */
    public List<Map<?, ?>> entrees(String cle) {
        return ((List<?>) valeur(cle)).stream().<Map<?, ?>>map(e -> (Map<?, ?>) e).toList();
    }

    /** A text with its {facts} between braces replaced; an unknown fact is a defect of the product. */
    public static String remplacer(String texte, Map<String, String> faits) {
        StringBuilder resultat = new StringBuilder();
        int debut = 0;
        for (int ouvre = texte.indexOf('{'); ouvre >= 0; ouvre = texte.indexOf('{', debut)) {
            int ferme = texte.indexOf('}', ouvre);
            String cle = texte.substring(ouvre + 1, ferme);
            if (!faits.containsKey(cle)) {
                throw new IllegalStateException("Fait inconnu dans un texte : " + cle);
            }
            resultat.append(texte, debut, ouvre).append(faits.get(cle));
            debut = ferme + 1;
        }
        return resultat.append(texte.substring(debut)).toString();
    }

    private Object valeur(String cle) {
        Object courant = racine;
        for (String partie : cle.split("\\.")) {
            courant = courant instanceof Map<?, ?> table ? table.get(partie) : null;
        }
        if (courant == null) {
            throw new IllegalStateException("Clé « " + cle + " » absente de " + fichier);
        }
        return courant;
    }
}
