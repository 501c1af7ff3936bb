// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.io.IOException;
import java.io.Reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;

import fr.clausier.exchange.decp.CodeAnomalie;
import fr.clausier.exchange.decp.Genre;

/** Walks through a JSON file, one record at a time. */
final class LectureJson {

    /** What publishing tools commonly get wrong is read all the same; each value is then judged for itself. */
    private static final JsonFactory FABRIQUE = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(1_000).maxStringLength(Bornes.TEXTE).maxNumberLength(1_000)
                    .maxNameLength(10_000).build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

    private final JsonParser lecteur;
    private final Depot depot;
    private boolean trouve;
    private boolean commence;
    private int ligne;
    private int valeurs;
    private long caracteres;

    LectureJson(Reader texte, Depot depot) throws IOException {
        this.lecteur = FABRIQUE.createParser(texte);
        this.depot = depot;
    }

    /** Whether a list of contracts was met, be it empty. */
    boolean trouve() {
        return trouve;
    }

    /** Whether the reading stands inside a record, which its interruption then loses. */
    boolean commence() {
        return commence;
    }

    int ligne() {
        return ligne;
    }

    void lire() throws IOException {
        JsonToken premier = lecteur.nextToken();
        if (premier == JsonToken.START_ARRAY) {
            depot.schema(true);
            depot.duFichier(CodeAnomalie.RACINE_INATTENDUE, "les contrats sont dans une liste sans «\u00A0marches\u00A0» autour d’elle");
            liste(null);
        } else if (premier == JsonToken.START_OBJECT) {
            racine();
        }
        // What follows the root is no data, but tells a file that was glued to another.
        if (!depot.arreter() && trouve && lecteur.nextToken() != null) {
            depot.duFichier(CodeAnomalie.RACINE_INATTENDUE, "le fichier continue après la fin des données\u00A0; la suite n’est pas lue");
        }
    }

    private void racine() throws IOException {
        while (!depot.arreter() && lecteur.nextToken() == JsonToken.FIELD_NAME) {
            String nom = lecteur.currentName();
            JsonToken valeur = lecteur.nextToken();
            if (nom.equals("marches") && valeur == JsonToken.START_ARRAY) {
                depot.schema(true);
                liste(null);
            } else if (nom.equals("marches") && valeur == JsonToken.START_OBJECT) {
                depot.schema(false);
                trouve = true;
                genres();
            } else if (genre(nom) != null) {
                depot.schema(false);
                depot.duFichier(CodeAnomalie.RACINE_INATTENDUE, "la liste «\u00A0" + nom + "\u00A0» n’est pas dans «\u00A0marches\u00A0»");
                contrats(nom, valeur);
            } else {
                lecteur.skipChildren();
            }
        }
    }

    private void genres() throws IOException {
        while (!depot.arreter() && lecteur.nextToken() == JsonToken.FIELD_NAME) {
            String nom = lecteur.currentName();
            JsonToken valeur = lecteur.nextToken();
            if (genre(nom) == null) {
                depot.duFichier(CodeAnomalie.CHAMP_INCONNU, nom);
                lecteur.skipChildren();
            } else {
                contrats(nom, valeur);
            }
        }
    }

    private static Genre genre(String nom) {
        return switch (nom) {
            case "marche" -> Genre.MARCHE;
            case "contrat-concession" -> Genre.CONCESSION;
            default -> null;
        };
    }

    private void contrats(String nom, JsonToken valeur) throws IOException {
        if (valeur == JsonToken.START_ARRAY) {
            liste(genre(nom));
        } else if (valeur == JsonToken.START_OBJECT) {
            trouve = true;
            depot.duFichier(CodeAnomalie.RACINE_INATTENDUE, "«\u00A0" + nom + "\u00A0» est un contrat seul, hors de toute liste");
            enregistrement(valeur, genre(nom));
        }
    }

    private void liste(Genre genre) throws IOException {
        trouve = true;
        JsonToken t = lecteur.nextToken();
        while (t != JsonToken.END_ARRAY && t != null && !depot.arreter()) {
            enregistrement(t, genre);
            t = lecteur.nextToken();
        }
    }

    private void enregistrement(JsonToken debut, Genre genre) throws IOException {
        commence = true;
        ligne = lecteur.currentTokenLocation().getLineNr();
        valeurs = 0;
        caracteres = 0;
        Noeud n = valeur(debut, 0);
        commence = false;
        if (valeurs > Bornes.VALEURS || caracteres > Bornes.CARACTERES) {
            depot.refuser(ligne, "", "L’enregistrement est démesuré\u00A0: il dépasse " + Bornes.VALEURS + "\u00A0valeurs, " + Bornes.CARACTERES
                    + "\u00A0caractères ou " + Bornes.PROFONDEUR + "\u00A0niveaux.");
        } else {
            depot.recevoir(n, genre, ligne);
        }
    }

    /** The value that begins here; past a bound it is walked through and dropped, and the record is refused. */
    private Noeud valeur(JsonToken t, int profondeur) throws IOException {
        if (++valeurs > Bornes.VALEURS || caracteres > Bornes.CARACTERES || profondeur > Bornes.PROFONDEUR) {
            valeurs = Bornes.VALEURS + 1;
            lecteur.skipChildren();
            return null;
        }
        switch (t) {
            case START_OBJECT -> {
                Noeud n = Noeud.objet();
                while (lecteur.nextToken() == JsonToken.FIELD_NAME) {
                    String nom = lecteur.currentName();
                    n.ajouter(nom, valeur(lecteur.nextToken(), profondeur + 1));
                }
                return n;
            }
            case START_ARRAY -> {
                Noeud n = Noeud.liste();
                for (JsonToken e = lecteur.nextToken(); e != JsonToken.END_ARRAY; e = lecteur.nextToken()) {
                    n.ajouter(valeur(e, profondeur + 1));
                }
                return n;
            }
            case VALUE_NULL -> {
                return null;
            }
            default -> {
                String texte = lecteur.getText();
                caracteres += texte.length();
                boolean nombre = t == JsonToken.VALUE_NUMBER_INT || t == JsonToken.VALUE_NUMBER_FLOAT;
                return Noeud.simple(nombre ? Noeud.Sorte.NOMBRE : t == JsonToken.VALUE_STRING ? Noeud.Sorte.TEXTE : Noeud.Sorte.BOOLEEN, texte);
            }
        }
    }
}
