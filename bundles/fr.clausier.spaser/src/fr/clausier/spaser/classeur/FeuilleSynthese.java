// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Name;

import fr.clausier.spaser.classeur.StylesClasseur.Genre;
import fr.clausier.spaser.conformite.ReferenceNationale;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.ResultatObjectif;
import fr.clausier.spaser.evaluation.Schema;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.indicateur.IndicateurSpaser;
import fr.clausier.spaser.indicateur.Mesure;
import fr.clausier.spaser.portefeuille.Organisme;

/** The first sheet: what the year comes to, its chart, objectives, national references; figures point to the other sheets. */
final class FeuilleSynthese {

    static final String NOM = "Synthèse";
    static final int DEBUT_FAITS = 3;
    /** Above this, one page would be too small to read. */
    private static final int OBJECTIFS_PAR_PAGE = 18;
    private static final String[] ENTETES = { "Axe", "Indicateur", "Unité", "Sens", "Objectif", "Prévu", "Écart", "Statut",
            "Reste à faire", "Unité du reste" };

    private final Plume plume;
    private final Bilan bilan;
    private final LocalDate date;
    private final FeuilleIndicateurs indicateurs;

    FeuilleSynthese(Plume plume, Bilan bilan, LocalDate date, FeuilleIndicateurs indicateurs) {
        this.plume = plume;
        this.bilan = bilan;
        this.date = date;
        this.indicateurs = indicateurs;
    }

    /** Writes everything but the chart, which needs computed values, and returns where its data are. */
    DonneesGraphique ecrire(String pied) {
        plume.largeurs(34, 40, 13, 6, 15, 15, 12, 22, 13, 16);
        plume.texte(0, 0, "Synthèse des achats responsables " + bilan.annee(), Genre.TITRE);
        plume.hauteur(0, 28);
        plume.texte(1, 0, bilan.schema().map(Schema::titre).orElse("Sans schéma : indicateurs seuls"), Genre.SOUS_TITRE);
        plume.hauteur(1, 20);
        DonneesGraphique donnees = DonneesGraphique.de(bilan);
        int finFaits = faits();
        int ligne = Math.max(finFaits, DEBUT_FAITS + donnees.hauteur()) + 1;
        if (bilan.schema().isPresent()) {
            ligne = objectifs(ligne);
        }
        ligne = references(ligne + 1);
        donnees = donnees.placer(ligne + 1);
        donnees.ecrire(plume, indicateurs);
        boolean commun = bilan.acheteurs().size() > 1;
        if (commun) {
            plume.feuille().setRowBreak(donnees.debut() - 1);
            TableParAcheteur.ecrire(plume, bilan, donnees.derniere() + 3);
        }
        plume.ajusterHauteurs();
        plume.feuille().createFreezePane(0, 2);
        MiseEnPage.appliquer(plume.feuille(), -1, pied,
                commun || bilan.resultatsDetailles().size() > OBJECTIFS_PAR_PAGE ? 0 : 1);
        return donnees;
    }

    private int faits() {
        int ligne = DEBUT_FAITS;
        mots(ligne++, bilan.acheteurs().size() > 1 ? "Acheteurs" : "Acheteur",
                bilan.acheteurs().stream().map(Organisme::nom).collect(Collectors.joining(", ")));
        mots(ligne++, "Schéma", bilan.schema().map(Schema::titre).orElse("aucun"));
        mots(ligne++, "Période du schéma", bilan.schema().map(Schema::periode).orElse(""));
        fait(ligne, "Année du bilan", null, Genre.FAIT_ENTIER, "annee");
        plume.nombre(ligne++, 1, BigDecimal.valueOf(bilan.annee()), Genre.FAIT);
        fait(ligne++, "Consultations lancées", "COUNTIFS(m_premier,\"oui\")", Genre.FAIT_ENTIER, "nb_consultations");
        fait(ligne++, "Marchés (lots ou consultations non alloties)", "COUNTIFS(m_cle,\"<>\")", Genre.FAIT_ENTIER, "nb_marches");
        fait(ligne++, "Montant total estimé", "SUM(m_montant)", Genre.FAIT_EUROS, "montant_total");
        fait(ligne++, "Marchés sans montant estimé",
                "nb_marches-COUNTIFS(m_cle,\"<>\",m_montant,\">=0\")", Genre.FAIT_ENTIER, "nb_sans_montant");
        fait(ligne++, "Heures d'insertion prévues", "SUMIFS(m_heures,m_etat_heures,\"calculées\")", Genre.FAIT_ENTIER, "heures_prevues");
        fait(ligne++, "Marchés aux heures non calculables",
                "COUNTIFS(m_etat_heures,\"non calculables\")", Genre.FAIT_ENTIER, "nb_non_calculables");
        fait(ligne++, "Consultations écartées, à corriger", null, Genre.FAIT_ENTIER, "nb_ecartees");
        plume.nombre(ligne - 1, 1, BigDecimal.valueOf(
                bilan.ecartes().stream().filter(e -> e.motif().aCorriger()).count()), Genre.FAIT_ENTIER);
        plume.texte(ligne, 0, "Établi le", Genre.LIBELLE);
        plume.date(ligne++, 1, date, Genre.FAIT_DATE);
        for (int rangee = DEBUT_FAITS; rangee < ligne; rangee++) {
            plume.hauteur(rangee, 20);
        }
        return ligne;
    }

    private void mots(int ligne, String libelle, String valeur) {
        plume.texte(ligne, 0, libelle, Genre.LIBELLE);
        plume.texte(ligne, 1, valeur, Genre.FAIT);
    }

    private void fait(int ligne, String libelle, String formule, Genre genre, String nom) {
        plume.texte(ligne, 0, libelle, Genre.LIBELLE);
        Name cellule = plume.feuille().getWorkbook().createName();
        cellule.setNameName(nom);
        cellule.setRefersToFormula("'" + NOM + "'!$B$" + (ligne + 1));
        if (formule != null) {
            plume.formule(ligne, 1, formule, genre);
        }
    }

    private int objectifs(int debut) {
        plume.texte(debut, 0, "Objectifs du schéma et valeurs prévues", Genre.SECTION);
        int ligne = debut + 1;
        for (int colonne = 0; colonne < ENTETES.length; colonne++) {
            plume.texte(ligne, colonne, ENTETES[colonne], Genre.ENTETE);
        }
        ligne++;
        if (bilan.resultatsDetailles().isEmpty()) {
            plume.texte(ligne++, 0, "Le schéma ne fixe aucun objectif.", Genre.NOTE);
        }
        for (ResultatObjectif resultat : bilan.resultatsDetailles()) {
            objectif(ligne++, resultat);
        }
        StatutsColores.appliquer(plume.feuille(), 7, debut + 2, ligne - 1);
        return ligne;
    }

    private void objectif(int ligne, ResultatObjectif resultat) {
        Mesure mesure = resultat.mesure();
        IndicateurSpaser indicateur = CatalogueIndicateurs.de(mesure.indicateur());
        Genre genre = GenreMesure.de(mesure.grandeur());
        int source = indicateurs.ligne(resultat);
        plume.texte(ligne, 0, resultat.axe(), Genre.TEXTE);
        plume.texte(ligne, 1, indicateur.fiche().libelle(), Genre.TEXTE);
        plume.texte(ligne, 2, indicateur.libelle(mesure.grandeur()), Genre.CENTRE);
        plume.texte(ligne, 3, GenreMesure.sens(resultat.comparateur()), Genre.CENTRE);
        renvoi(ligne, 4, ColonneIndicateur.OBJECTIF, source, genre);
        renvoi(ligne, 5, ColonneIndicateur.PREVU, source, genre);
        renvoi(ligne, 6, ColonneIndicateur.ECART, source, GenreMesure.ecart(mesure.grandeur()));
        renvoi(ligne, 7, ColonneIndicateur.STATUT, source, Genre.CENTRE);
        renvoi(ligne, 8, ColonneIndicateur.RESTE, source, GenreMesure.reste(mesure));
        renvoi(ligne, 9, ColonneIndicateur.UNITE_RESTE, source, Genre.CENTRE);
    }

    /** An empty source stays empty rather than becoming zero. */
    private void renvoi(int ligne, int colonne, ColonneIndicateur source, int ligneSource, Genre genre) {
        String adresse = FeuilleIndicateurs.NOM + "!" + source.cellule(ligneSource);
        plume.formule(ligne, colonne, "IF(" + adresse + "=\"\",\"\"," + adresse + ")", genre);
    }

    private int references(int debut) {
        plume.texte(debut, 0, "Repères nationaux, sans valeur légale", Genre.SECTION);
        int ligne = debut + 1;
        String[] entetes = { "Plan", "Indicateur", "Unité", "", "Repère", "Prévu", "Écart" };
        for (int colonne = 0; colonne < entetes.length; colonne++) {
            plume.texte(ligne, colonne, entetes[colonne], Genre.ENTETE);
        }
        plume.bandeau(ligne, 7, 9, "Portée", Genre.ENTETE);
        ligne++;
        for (ReferenceNationale reference : ReferenceNationale.comparees()) {
            reference(ligne++, reference);
        }
        return ligne;
    }

    private void reference(int ligne, ReferenceNationale reference) {
        Mesure mesure = bilan.mesure(reference.indicateur(), Grandeur.PART_EN_NOMBRE).orElseThrow();
        plume.texte(ligne, 0, reference.plan(), Genre.TEXTE);
        plume.texte(ligne, 1, CatalogueIndicateurs.de(reference.indicateur()).fiche().libelle(), Genre.TEXTE);
        plume.texte(ligne, 2, Grandeur.PART_EN_NOMBRE.libelle(), Genre.CENTRE);
        plume.texte(ligne, 3, "", Genre.CENTRE);
        plume.pourcent(ligne, 4, reference.valeur());
        renvoi(ligne, 5, ColonneIndicateur.PREVU, indicateurs.ligne(mesure), Genre.POURCENT);
        String ecart = "(F" + (ligne + 1) + "-E" + (ligne + 1) + ")*100";
        plume.formule(ligne, 6, "IF(F" + (ligne + 1) + "=\"\",\"\"," + ecart + ")", Genre.ECART_PART);
        plume.bandeau(ligne, 7, 9, reference.portee(), Genre.TEXTE);
    }
}
