// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pagination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills pages with boxes and tells the page of each bookmark. */
public final class Pagination {

    private final Mesures mesures;
    private final int largeur;
    private final int hauteur;

    private int page = 1;
    private int occupe;
    private int apresPrecedente;
    private final Map<String, Position> signets = new HashMap<>();

    /**
     * Where a box starts.
     *
     * @param page page, from 1
     * @param haut distance from the top of the text, in twentieths of a point
     */
    record Position(int page, int haut) {
    }

    /**
     * @param mesures sizes of the template's styles
     * @param largeur width of the text, in twentieths of a point
     * @param hauteur height of the text, in twentieths of a point
     */
    public Pagination(Mesures mesures, int largeur, int hauteur) {
        this.mesures = mesures;
        this.largeur = largeur;
        this.hauteur = hauteur;
    }

    /** How many pages a body takes. To be called once. */
    public int pages(List<Object> contenu) {
        signets(contenu);
        return page;
    }

    /** Page of each bookmark of a body, counted from 1. To be called once. */
    public Map<String, Integer> signets(List<Object> contenu) {
        Map<String, Integer> pages = new HashMap<>();
        positions(contenu).forEach((nom, position) -> pages.put(nom, position.page()));
        return pages;
    }

    Map<String, Position> positions(List<Object> contenu) {
        List<Boite> boites = new Composition(mesures, largeur).boites(contenu);
        for (int i = 0; i < boites.size(); i++) {
            placer(boites, i);
        }
        return signets;
    }

    private void placer(List<Boite> boites, int rang) {
        Boite boite = boites.get(rang);
        boolean debutDeChaine = rang == 0 || !boites.get(rang - 1).lieeASuivante();
        int besoin = debutDeChaine ? chaine(boites, rang) : boite.hauteurMinimale() - boite.jeu();
        boolean debordement = occupe > 0 && occupe + espace(boite) + besoin > hauteur;
        if (boite.nouvellePage() && occupe > 0 || debordement) {
            tourner();
            occupe += boite.enteteTableau();
        }
        occupe += espace(boite);
        boite.signets().forEach(nom -> signets.put(nom, new Position(page, occupe)));
        int reste = boite.lignes();
        while (!boite.insecable() && occupe + reste * boite.hauteurLigne() - boite.jeu() + boite.bords() > hauteur) {
            int posees = boite.lignesDans(hauteur - occupe);
            if (posees <= 0 && occupe == 0) {
                break;
            }
            reste -= Math.max(0, posees);
            tourner();
        }
        occupe += reste * boite.hauteurLigne() + boite.bords();
        apresPrecedente = boite.apres();
    }

    /** Height of the boxes that must follow this one on its page; a chain longer than a page cannot be kept. */
    private int chaine(List<Boite> boites, int debut) {
        int total = 0;
        int precedent = 0;
        for (int i = debut; i < boites.size(); i++) {
            Boite boite = boites.get(i);
            total += i == debut ? 0 : Math.max(precedent, boite.avant());
            if (!boite.lieeASuivante()) {
                total += boite.hauteurMinimale() - boite.jeu();
                break;
            }
            total += boite.hauteur();
            precedent = boite.apres();
        }
        return total <= hauteur ? total : boites.get(debut).hauteurMinimale() - boites.get(debut).jeu();
    }

    /**
     * Space above a box: Word keeps the larger of the two spaces that meet, and none at the top of a page, save where
     * the page was asked for.
     */
    private int espace(Boite boite) {
        return occupe == 0 && page > 1 && !boite.nouvellePage() ? 0 : Math.max(apresPrecedente, boite.avant());
    }

    private void tourner() {
        page++;
        occupe = 0;
        apresPrecedente = 0;
    }
}
