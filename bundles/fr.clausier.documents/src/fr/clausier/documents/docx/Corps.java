// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.docx4j.wml.P;

import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Figure;
import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Liste;
import fr.clausier.clauses.document.Origine;
import fr.clausier.clauses.document.Paragraphe;
import fr.clausier.clauses.document.SautDePage;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.ZoneLibre;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.gabarit.RoleStyle;

/** Writes sections and their blocks, and remembers the headings for the table of contents. */
final class Corps {

    /** Space between a table and the text below it, in twentieths of a point. */
    private static final int APRES_TABLEAU = 160;
    /** Space between a list and the text below it. */
    private static final int APRES_LISTE = 120;
    private static final String CASE = "\u2610";
    private static final int RETRAIT_PUCE = 284;
    private static final int RETRAIT_CASE = 624;

    private final Gabarit gabarit;
    private final Paragraphes paragraphes;
    private final List<Section> sections;
    private final References references;
    private final Tableaux tableaux;
    private final Numeros numeros;
    private final Figures figures;
    private final Zones zones;
    private final boolean invites;
    private final List<Signet> signets = new ArrayList<>();
    private final int[] compteurs = new int[RoleStyle.titres().size()];
    private int legendes;
    private boolean sautAttendu;
    private boolean apresTableau;

    /**
     * @param sections what to write
     * @param invites  whether places to write in show what may be written there, until somebody writes
     */
    Corps(List<Section> sections, Gabarit gabarit, Paragraphes paragraphes, Numeros numeros, Origines origines, Figures figures, boolean invites) {
        this.sections = sections;
        this.references = new References(gabarit, sections);
        this.gabarit = gabarit;
        this.paragraphes = paragraphes;
        this.tableaux = new Tableaux(gabarit, paragraphes, references);
        this.numeros = numeros;
        this.figures = figures;
        this.zones = new Zones(origines);
        this.invites = invites;
    }

    void ecrire() {
        sections.forEach(section -> section(section, 1));
        references.marquer(signets);
        if (apresTableau) {
            // Word wants a paragraph after the last table; one of normal height would open a page when the table fills the last one.
            P fin = paragraphes.de(RoleStyle.CORPS, List.of());
            Paragraphes.effacer(fin);
            zones.ajouter(Origine.AUCUNE, fin);
        }
    }

    List<Object> elements() {
        return zones.elements();
    }

    List<Signet> signets() {
        return signets;
    }

    private void section(Section section, int niveau) {
        // A break asked for at the very start of a section belongs above its heading, never between the two.
        boolean sautInitial = !section.blocs().isEmpty() && section.blocs().getFirst() instanceof SautDePage;
        sautAttendu |= sautInitial;
        compteurs[niveau - 1]++;
        for (int i = niveau; i < compteurs.length; i++) {
            compteurs[i] = 0;
        }
        P titre = paragraphes.de(RoleStyle.titre(niveau), section.titre());
        int rang = signets.size() + 1;
        Signet.poser(titre, Signet.nom(rang), rang);
        signets.add(new Signet(niveau, gabarit.numeroDeTitre(compteurs, niveau), section.titre(), Signet.nom(rang),
                titre));
        apresTableau = false;
        ajouter(section.origine(), titre);
        blocs(section.blocs().subList(sautInitial ? 1 : 0, section.blocs().size()));
        section.sousSections().forEach(sous -> section(sous, niveau + 1));
    }

    private void blocs(List<Bloc> blocs) {
        for (int i = 0; i < blocs.size(); i++) {
            Bloc suivant = i + 1 < blocs.size() ? blocs.get(i + 1) : null;
            switch (blocs.get(i)) {
                case Paragraphe paragraphe -> paragraphe(paragraphe, suivant);
                case Liste liste -> liste(liste);
                case Tableau tableau -> tableau(tableau);
                case SautDePage saut -> sautAttendu = true;
                case ZoneLibre zone -> libre(zone);
                case Figure figure -> figure(figure);
            }
        }
    }

    private void paragraphe(Paragraphe source, Bloc suivant) {
        P paragraphe = paragraphes.de(role(source.genre()), Passages.de(source.fragments(), references));
        boolean signature = source.genre() == Paragraphe.Genre.SIGNATURE;
        boolean introduit = suivant instanceof Liste || suivant instanceof Tableau;
        if (introduit || signature && suivant instanceof Paragraphe p && p.genre() == source.genre()) {
            Paragraphes.lierAuSuivant(paragraphe);
        }
        ajouter(source.origine(), paragraphe);
    }

    /** In published documents an empty place leaves a blank line, never a text that looks like something left to fill in. */
    private void libre(ZoneLibre zone) {
        P paragraphe = paragraphes.de(RoleStyle.CORPS, invites ? Passages.invite(zone.invite()) : List.of());
        Paragraphes.espacerAvant(paragraphe, 0);
        Paragraphes.espacerApres(paragraphe, 0);
        zones.ajouterLibre(zone, paragraphe, invites);
        apresTableau = false;
    }

    private static RoleStyle role(Paragraphe.Genre genre) {
        return switch (genre) {
            case CORPS -> RoleStyle.CORPS;
            case VIGILANCE -> RoleStyle.VIGILANCE;
            case SIGNATURE -> RoleStyle.SIGNATURE;
            case NOTE -> RoleStyle.NOTE;
        };
    }

    private void liste(Liste source) {
        int numId = source.numerotee() ? numeros.nouvelleListe() : 0;
        for (Iterator<List<Fragment>> elements = source.elements().iterator(); elements.hasNext();) {
            P paragraphe = source.numerotee() ? numero(elements.next(), numId) : puce(elements.next());
            if (!elements.hasNext()) {
                Paragraphes.espacerApres(paragraphe, APRES_LISTE);
            }
            ajouter(source.origine(), paragraphe);
        }
    }

    private P numero(List<Fragment> element, int numId) {
        P paragraphe = paragraphes.de(RoleStyle.NUMERO, Passages.de(element, references));
        Paragraphes.numeroter(paragraphe, numId, 0);
        return paragraphe;
    }

    /** A box to tick stands in the place of the bullet. */
    private P puce(List<Fragment> element) {
        if (element.isEmpty() || !element.getFirst().texte().startsWith(CASE + " ")) {
            return paragraphes.de(RoleStyle.PUCE, Passages.de(element, references));
        }
        Fragment premier = element.getFirst();
        List<Fragment> suite = new ArrayList<>(element);
        suite.set(0, premier.dire(premier.texte().substring(2)));
        StringBuilder choix = new StringBuilder();
        suite.forEach(f -> choix.append(f.texte()));
        List<Object> contenu = new ArrayList<>(List.of(Saisies.cocher(Fragment.simple(CASE), choix.toString())));
        contenu.add(Passages.tabulation());
        contenu.addAll(Passages.de(suite, references));
        P paragraphe = paragraphes.de(RoleStyle.PUCE, contenu);
        Paragraphes.numeroter(paragraphe, 0, 0);
        Paragraphes.decaler(paragraphe, RETRAIT_CASE, RETRAIT_CASE - RETRAIT_PUCE);
        return paragraphe;
    }

    private void tableau(Tableau source) {
        if (!source.legende().isEmpty()) {
            ajouter(source.origine(), legende(source.legende()));
        } else if (apresTableau || sautAttendu) {
            // Two tables that touch would become one; a table cannot carry a page break either.
            ajouter(source.origine(), paragraphes.de(RoleStyle.TEXTE_TABLEAU, List.of()));
        }
        zones.ajouter(source.origine(), tableaux.de(source, rubrique()));
        apresTableau = true;
    }

    private void figure(Figure source) {
        ajouter(source.origine(), paragraphes.de(RoleStyle.CORPS, List.of(figures.passage(source, gabarit.miseEnPage().largeurTexte() * 254 / 14_400))));
    }

    /** The heading that is being filled. */
    private String rubrique() {
        return signets.isEmpty() ? "Tableau" : signets.getLast().texte();
    }

    private P legende(String texte) {
        List<Object> contenu = new ArrayList<>(Passages.de("Tableau "));
        legendes++;
        contenu.add(Champs.abriter(Champs.champ("SEQ Tableau \\* ARABIC", String.valueOf(legendes))));
        contenu.addAll(Passages.de(" – " + texte));
        return paragraphes.de(RoleStyle.LEGENDE, contenu);
    }

    private void ajouter(Origine origine, P paragraphe) {
        if (sautAttendu) {
            Paragraphes.commencerUnePage(paragraphe);
            sautAttendu = false;
        } else if (apresTableau) {
            Paragraphes.espacerAvant(paragraphe, APRES_TABLEAU);
        }
        apresTableau = false;
        zones.ajouter(origine, paragraphe);
    }
}
