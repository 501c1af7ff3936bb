// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Section;

/** What no document may show: something left to fill in, an empty heading, the scars of an assembly. */
final class ControleForme {

    private static final Map<Pattern, String> TRACES = new LinkedHashMap<>();

    static {
        TRACES.put(Pattern.compile("«(?! )|(?<! )»"), "une expression n'a pas été remplacée");
        TRACES.put(Pattern.compile("\\bX{3,}\\b|\\bTODO\\b|\\?{2,}|\\[\\.{3}\\]|\\bnull\\b"), "un champ reste à remplir");
        TRACES.put(Pattern.compile("[\\uE000-\\uF8FF]"), "un caractère de service est resté");
        TRACES.put(Pattern.compile("\\.\\s*[;:]|;\\s*[;.,]|,\\s*[,;.]|\\(\\s*\\)|(?<!\\.)\\.\\.(?!\\.)"),
                "la ponctuation est fautive");
    }

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
        for (String ligne : PieceLue.de(document).lignes()) {
            TRACES.forEach((motif, message) -> {
                if (motif.matcher(ligne).find()) {
                    signaler(message + " dans « " + debut(ligne) + " »");
                }
            });
        }
        return anomalies;
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
