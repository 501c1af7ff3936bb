// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.redaction.Renvois;

/** What no document may show: something left to fill in, an empty heading, the scars of an assembly. */
final class ControleForme {

    /**
     * A scar: what it looks like, a plain search that every line without it fails, what to say. Nearly all lines fail the search, which takes a tenth of the time.
     */
    private record Trace(Predicate<String> possible, Pattern motif, String message) {
    }

    private static final List<Trace> TRACES = List.of(
            new Trace(ligne -> ligne.indexOf('«') >= 0 || ligne.indexOf('»') >= 0, Pattern.compile("«(?! )|(?<! )»"), "une expression n'a pas été remplacée"),
            new Trace(ControleForme::mots, Pattern.compile("\\bX{3,}\\b|\\bTODO\\b|\\?{2,}|\\[\\.{3}\\]|\\bnull\\b"), "un champ reste à remplir"),
            new Trace(ControleForme::service, Pattern.compile("[\\uE000-\\uF8FF]"), "un caractère de service est resté"),
            new Trace(ControleForme::ponctuation, Pattern.compile("\\.\\s*[;:]|;\\s*[;.,]|,\\s*[,;.]|\\(\\s*\\)|(?<!\\.)\\.\\.(?!\\.)"), "la ponctuation est fautive"));

    private final Document document;
    private final List<Anomalie> anomalies = new ArrayList<>();

    ControleForme(Document document) {
        this.document = document;
    }

    List<Anomalie> anomalies() {
        if (document.titre().isBlank() || document.nomFichier().isBlank()) {
            signaler("le titre ou le nom de fichier manque");
        }
        if (document.sections().isEmpty()) {
            signaler("le document est vide");
        }
        document.sections().forEach(this::section);
        Renvois.sansReponse(document).forEach(cible -> signaler("un texte renvoie à l'article « " + cible + " », qui ne figure dans aucun document"));
        for (String ligne : PieceLue.de(document).lignes()) {
            for (Trace trace : TRACES) {
                if (trace.possible().test(ligne) && trace.motif().matcher(ligne).find()) {
                    signaler(trace.message() + " dans « " + debut(ligne) + " »");
                }
            }
        }
        return anomalies;
    }

    private static boolean mots(String ligne) {
        return ligne.contains("XXX") || ligne.contains("TO" + "DO") || ligne.contains("??") || ligne.contains("[...]") || ligne.contains("null");
    }

    private static boolean service(String ligne) {
        for (int i = 0; i < ligne.length(); i++) {
            if (ligne.charAt(i) >= '\uE000' && ligne.charAt(i) <= '\uF8FF') {
                return true;
            }
        }
        return false;
    }

    /** Two signs of punctuation with nothing but spaces between. */
    private static boolean ponctuation(String ligne) {
        boolean apres = false;
        for (int i = 0; i < ligne.length(); i++) {
            char c = ligne.charAt(i);
            boolean signe = ".;:,()".indexOf(c) >= 0;
            if (signe && apres) {
                return true;
            }
            apres = signe || apres && Character.isWhitespace(c);
        }
        return false;
    }

    private void section(Section section) {
        if (section.titre().isBlank()) {
            signaler("un titre est vide");
        }
        if (section.blocs().isEmpty() && section.sousSections().isEmpty()) {
            signaler("l'article « " + section.titre() + " » est vide");
        }
        section.sousSections().forEach(this::section);
    }

    private void signaler(String message) {
        anomalies.add(new Anomalie(document.nomFichier(), message));
    }

    private static String debut(String ligne) {
        return ligne.length() <= 80 ? ligne : ligne.substring(0, 80) + "…";
    }
}
