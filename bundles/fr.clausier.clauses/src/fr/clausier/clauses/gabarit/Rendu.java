// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.time.LocalDate;
import java.util.List;

import fr.clausier.clauses.document.Lien;
import fr.clausier.dsl.gabarit.ErreurGabarit;
import fr.clausier.dsl.gabarit.Expression;
import fr.clausier.dsl.gabarit.Gabarit;
import fr.clausier.dsl.gabarit.Noeud;
import fr.clausier.model.calcul.NombresFrancais;

/** Prints a text over facts. A value never speaks the notation: its stars and bars stay stars and bars. */
public final class Rendu {

    /** Stands for a bar that came with a value, until the cells of a table are cut. */
    static final char BARRE = '\uE000';
    /** Stands before a value, so that a title starting with a dash does not open a list. */
    static final char DEBUT = '\uE001';

    private final String gabarit;
    private final Chiffrage chiffrage;

    private Rendu(String gabarit, Chiffrage chiffrage) {
        this.gabarit = gabarit;
        this.chiffrage = chiffrage;
    }

    /** Prints a text; see {@link MiseEnBlocs} for its lines. */
    public static String de(Gabarit gabarit, Contexte contexte) {
        return de(gabarit, contexte, Chiffrage.AUCUN);
    }

    /** Prints a text whose figures keep their link to the strategy. */
    public static String de(Gabarit gabarit, Contexte contexte, Chiffrage chiffrage) {
        StringBuilder sortie = new StringBuilder();
        new Rendu(gabarit.nom(), chiffrage).ecrire(gabarit.noeuds(), contexte, sortie);
        return sortie.toString();
    }

    private void ecrire(List<Noeud> noeuds, Contexte contexte, StringBuilder sortie) {
        for (Noeud noeud : noeuds) {
            switch (noeud) {
                case Noeud.Texte texte -> sortie.append(texte.texte());
                case Noeud.Insertion insertion -> inserer(insertion, contexte, sortie);
                case Noeud.Si si -> ecrire(choisir(si, contexte), contexte, sortie);
                case Noeud.Pour pour -> repeter(pour, contexte, sortie);
            }
        }
    }

    private List<Noeud> choisir(Noeud.Si si, Contexte contexte) {
        for (Noeud.Branche branche : si.branches()) {
            if (new Evaluation(gabarit, branche.ligne(), contexte).vrai(branche.condition())) {
                return branche.corps();
            }
        }
        return si.sinon();
    }

    private void repeter(Noeud.Pour pour, Contexte contexte, StringBuilder sortie) {
        Object liste = new Evaluation(gabarit, pour.ligne(), contexte).valeur(pour.liste());
        if (!(liste instanceof List<?> elements)) {
            throw new ErreurGabarit(gabarit, pour.ligne(), "« pour » attend une liste");
        }
        for (Object element : elements) {
            ecrire(pour.corps(), contexte.avec(pour.variable(), element), sortie);
        }
    }

    private void inserer(Noeud.Insertion insertion, Contexte contexte, StringBuilder sortie) {
        Evaluation evaluation = new Evaluation(gabarit, insertion.ligne(), contexte);
        Object valeur = evaluation.valeur(insertion.expression());
        String texte = switch (valeur) {
            case null -> throw new ErreurGabarit(gabarit, insertion.ligne(),
                    "« " + nom(insertion.expression()) + " » n'a pas de valeur");
            case String chaine -> chaine;
            case Integer entier -> NombresFrancais.nombre(entier);
            case Long entier -> NombresFrancais.nombre(entier);
            case LocalDate date -> NombresFrancais.date(date);
            default -> throw new ErreurGabarit(gabarit, insertion.ligne(),
                    "« " + nom(insertion.expression()) + " » ne s'écrit pas sans format");
        };
        String protege = texte.strip().replace("*", "\\*").replace('|', BARRE).replace("\r", "");
        Lien.Valeur lien = chiffrage == Chiffrage.AUCUN ? null : evaluation.chiffre(insertion.expression(), protege, chiffrage);
        if (lien != null) {
            sortie.append(DEBUT).append(MarquesValeur.poser(lien, protege));
        } else if (insertion.seule()) {
            sortie.append(protege);
        } else {
            sortie.append(DEBUT).append(surUneLigne(protege));
        }
    }

    /** A text whose line breaks became spaces. */
    static String surUneLigne(String texte) {
        return texte.indexOf('\n') < 0 ? texte : texte.replaceAll("\\s*\\n\\s*", " ");
    }

    private static String nom(Expression expression) {
        return switch (expression) {
            case Expression.Chemin chemin -> chemin.texte();
            case Expression.Mise mise -> nom(mise.valeur());
            default -> expression.toString();
        };
    }
}
