// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.Paragraphe.Genre;
import fr.clausier.clauses.document.TexteRiche;
import fr.clausier.clauses.document.ZoneLibre;

/**
 * Turns the lines of a printed text into blocks.
 *
 * <p>Lines that follow each other make one paragraph, a blank line ends it. {@code - } opens an item, {@code 1. } a
 * numbered item, an indented line goes on with it; {@code | } opens a row of a table ({@link LecteurTableau}); {@code ! }
 * a point of vigilance, {@code > } a remark, {@code § } a signature line; {@code [zone name : invitation]} is
 * a place where the officer may write ({@link ZoneLibre}). The last item of a list that ends with a
 * semicolon gets a full stop, because a clause cannot know which item comes last.
 */
public final class MiseEnBlocs {

    private static final Pattern NUMERO = Pattern.compile("\\d+\\. +(.*)");
    private static final Pattern ZONE = Pattern.compile("\\[zone ([a-z0-9-]+)[ \u00A0]: (.*)\\]");

    private final Origine origine;
    private final List<Bloc> blocs = new ArrayList<>();
    private final StringBuilder paragraphe = new StringBuilder();
    private Genre genre = Genre.CORPS;
    private final List<String> elements = new ArrayList<>();
    private boolean numerotee;
    private final List<String> rangees = new ArrayList<>();

    private MiseEnBlocs(Origine origine) {
        this.origine = origine;
    }

    /** The blocks of a printed text. */
    public static List<Bloc> de(String texte, Origine origine) {
        MiseEnBlocs mise = new MiseEnBlocs(origine);
        texte.lines().forEach(mise::lire);
        mise.clore();
        return List.copyOf(mise.blocs);
    }

    /** The one line of a printed title or cell. */
    public static String ligne(String texte) {
        return Rendu.surUneLigne(MarquesValeur.oter(nettoyer(texte)).strip()).replace("\\*", "*");
    }

    private void lire(String ligne) {
        String contenu = ligne.strip();
        Matcher numero = NUMERO.matcher(contenu);
        Matcher zone = ZONE.matcher(contenu);
        if (contenu.isEmpty()) {
            clore();
        } else if (zone.matches()) {
            clore();
            blocs.add(new ZoneLibre(zone.group(1), ligne(zone.group(2)), origine));
        } else if (contenu.startsWith("|")) {
            cloreTexte();
            rangees.add(contenu);
        } else if (contenu.startsWith("- ")) {
            element(contenu.substring(2), false);
        } else if (numero.matches()) {
            element(numero.group(1), true);
        } else if (!elements.isEmpty() && ligne.startsWith("  ")) {
            elements.add(elements.removeLast() + " " + contenu);
        } else {
            suite(contenu);
        }
    }

    private void suite(String contenu) {
        Genre annonce = switch (contenu.charAt(0)) {
            case '!' -> Genre.VIGILANCE;
            case '>' -> Genre.NOTE;
            case '§' -> Genre.SIGNATURE;
            default -> Genre.CORPS;
        };
        boolean marque = annonce != Genre.CORPS && contenu.length() > 1 && contenu.charAt(1) == ' ';
        if (marque || !elements.isEmpty() || !rangees.isEmpty()) {
            clore();
        }
        if (marque) {
            genre = annonce;
        }
        paragraphe.append(paragraphe.isEmpty() ? "" : " ").append(marque ? contenu.substring(2).strip() : contenu);
    }

    private void element(String contenu, boolean avecNumero) {
        cloreParagraphe();
        cloreTableau();
        if (avecNumero != numerotee) {
            cloreListe();
        }
        numerotee = avecNumero;
        elements.add(contenu);
    }

    private void clore() {
        cloreTexte();
        cloreTableau();
    }

    private void cloreTexte() {
        cloreParagraphe();
        cloreListe();
    }

    private void cloreParagraphe() {
        if (!paragraphe.isEmpty()) {
            blocs.add(new Paragraphe(fragments(paragraphe.toString()), genre, origine));
            paragraphe.setLength(0);
        }
        genre = Genre.CORPS;
    }

    private void cloreListe() {
        if (!elements.isEmpty()) {
            // An item that is a whole sentence keeps its own mark.
            elements.replaceAll(e -> finitPhrase(sansPointVirgule(e)) ? sansPointVirgule(e) : e);
            String dernier = elements.removeLast();
            elements.add(dernier.endsWith(";") ? sansPointVirgule(dernier) + "." : dernier);
            blocs.add(new Liste(numerotee, elements.stream().map(MiseEnBlocs::fragments).toList(), origine));
            elements.clear();
        }
    }

    private static boolean finitPhrase(String element) {
        return !element.isEmpty() && ".!?…".indexOf(element.charAt(element.length() - 1)) >= 0;
    }

    private static String sansPointVirgule(String element) {
        return element.endsWith(";") ? element.substring(0, element.length() - 1).stripTrailing() : element;
    }

    private void cloreTableau() {
        if (!rangees.isEmpty()) {
            LecteurTableau.lire(rangees, origine).ifPresent(blocs::add);
            rangees.clear();
        }
    }

    /** Fragments of a printed text. */
    static List<Fragment> fragments(String texte) {
        return MarquesValeur.couper(TexteRiche.analyser(nettoyer(texte).strip()));
    }

    /** Drops the service characters, doubled spaces and spaces before a comma or a full stop, in one pass. */
    private static String nettoyer(String texte) {
        StringBuilder net = new StringBuilder(texte.length());
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            boolean apresEspace = !net.isEmpty() && net.charAt(net.length() - 1) == ' ';
            if (c == Rendu.DEBUT || c == ' ' && apresEspace) {
                continue;
            }
            if (apresEspace && (c == ',' || c == '.')) {
                net.setLength(net.length() - 1);
            }
            net.append(c == Rendu.BARRE ? '|' : c);
        }
        return net.toString();
    }
}
