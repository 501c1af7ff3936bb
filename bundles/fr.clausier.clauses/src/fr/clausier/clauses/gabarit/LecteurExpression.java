// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.clauses.gabarit.Expression.Operateur;

/** Reads one expression by recursive descent: ou, et, non, comparison, value. */
final class LecteurExpression {

    private static final Pattern MOT = Pattern.compile("\\s*(?:(?<texte>'[^']*')|(?<date>\\d{4}-\\d{2}-\\d{2})"
            + "|(?<nombre>\\d+(?:\\.\\d+)?)|(?<nom>\\p{L}[\\p{L}\\p{N}_]*(?:\\.\\p{L}[\\p{L}\\p{N}_]*)*)"
            + "|(?<signe><=|>=|!=|[=<>()|]))");

    private final String gabarit;
    private final int ligne;
    private final String source;
    private final List<String> mots = new ArrayList<>();
    private final List<String> genres = new ArrayList<>();
    private int position;

    LecteurExpression(String gabarit, int ligne, String source) {
        this.gabarit = gabarit;
        this.ligne = ligne;
        this.source = source;
        decouper();
    }

    /** Reads the whole source. */
    Expression lire() {
        Expression expression = ou();
        if (accepter("|")) {
            expression = new Expression.Mise(expression, format());
        }
        if (position < mots.size()) {
            throw erreur("« " + mots.get(position) + " » n'est pas attendu dans « " + source.strip() + " »");
        }
        return expression;
    }

    private Expression ou() {
        Expression gauche = et();
        while (accepter("ou")) {
            gauche = new Expression.Binaire(Operateur.OU, gauche, et());
        }
        return gauche;
    }

    private Expression et() {
        Expression gauche = non();
        while (accepter("et")) {
            gauche = new Expression.Binaire(Operateur.ET, gauche, non());
        }
        return gauche;
    }

    private Expression non() {
        return accepter("non") ? new Expression.Non(non()) : comparaison();
    }

    private Expression comparaison() {
        Expression gauche = valeur();
        for (Operateur operateur : Operateur.values()) {
            if (operateur.compare() && accepter(operateur.signe())) {
                return new Expression.Binaire(operateur, gauche, valeur());
            }
        }
        return gauche;
    }

    private Expression valeur() {
        if (accepter("(")) {
            Expression interieur = ou();
            if (!accepter(")")) {
                throw erreur("parenthèse non fermée dans « " + source.strip() + " »");
            }
            return interieur;
        }
        if (position >= mots.size()) {
            throw erreur("une valeur est attendue à la fin de « " + source.strip() + " »");
        }
        String mot = mots.get(position);
        String genre = genres.get(position);
        position++;
        return switch (genre) {
            case "texte" -> new Expression.Litteral(mot.substring(1, mot.length() - 1));
            case "date" -> new Expression.Litteral(LocalDate.parse(mot));
            case "nombre" -> new Expression.Litteral(new BigDecimal(mot));
            case "nom" -> nom(mot);
            default -> throw erreur("« " + mot + " » n'est pas attendu dans « " + source.strip() + " »");
        };
    }

    private static Expression nom(String mot) {
        return switch (mot) {
            case "vrai" -> new Expression.Litteral(Boolean.TRUE);
            case "faux" -> new Expression.Litteral(Boolean.FALSE);
            default -> new Expression.Chemin(List.of(Proprietes.sansAccents(mot).split("\\.")));
        };
    }

    private Format format() {
        String nom = position < mots.size() ? mots.get(position++) : "";
        try {
            return Format.valueOf(Proprietes.sansAccents(nom).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw erreur("le format « " + nom + " » n'existe pas");
        }
    }

    private boolean accepter(String mot) {
        if (position < mots.size() && mots.get(position).equals(mot)) {
            position++;
            return true;
        }
        return false;
    }

    private void decouper() {
        Matcher recherche = MOT.matcher(source);
        int debut = 0;
        while (debut < source.length() && !source.substring(debut).isBlank()) {
            if (!recherche.find(debut) || recherche.start() != debut) {
                throw erreur("« " + source.substring(debut).strip() + " » ne se lit pas");
            }
            for (String genre : List.of("texte", "date", "nombre", "nom", "signe")) {
                if (recherche.group(genre) != null) {
                    mots.add(recherche.group(genre));
                    genres.add(genre);
                }
            }
            debut = recherche.end();
        }
        if (mots.isEmpty()) {
            throw erreur("expression vide");
        }
    }

    private ErreurGabarit erreur(String message) {
        return new ErreurGabarit(gabarit, ligne, message);
    }
}
