// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import static fr.clausier.spaser.classeur.ColonneMarche.*;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.TypeReservation;
import fr.clausier.spaser.classeur.StylesClasseur.Genre;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.FaitsSociaux;
import fr.clausier.spaser.portefeuille.HeuresPrevues;
import fr.clausier.spaser.portefeuille.Reponse;

/** The sheet of contracts: one line each, then free lines, all of them counted by the formulas of the other sheets. */
final class FeuilleMarches {

    static final String NOM = "Marchés";
    /** Short form of "not stated", explained above the table. */
    static final String NON_RENSEIGNE = "n.r.";
    private static final int ENTETE = 3;
    private static final int PREMIERE = ENTETE + 1;
    private static final int LIGNES_LIBRES = 15;

    private final Plume plume;
    private final Bilan bilan;
    private final Map<String, Set<String>> manques;
    private final int derniere;

    FeuilleMarches(Plume plume, Bilan bilan) {
        this.plume = plume;
        this.bilan = bilan;
        this.manques = bilan.manques();
        this.derniere = PREMIERE + bilan.contrats().size() + LIGNES_LIBRES - 1;
    }

    void ecrire(String pied) {
        plume.texte(0, 0, "Marchés lancés en " + bilan.annee(), Genre.TITRE);
        plume.hauteur(0, 26);
        entete();
        plume.bandeau(1, 0, A_COMPLETER.ordinal(), "Une ligne par marché : un lot, ou une consultation non allotie. " + NON_RENSEIGNE
                + " : non renseigné, ce qui n'est pas « non ». Les lignes libres du bas se remplissent à la main ; une ligne est"
                + " comptée dès qu'elle a une référence.", Genre.NOTE);
        int ligne = PREMIERE;
        for (Contrat contrat : bilan.contrats()) {
            contrat(ligne++, contrat);
        }
        while (ligne <= derniere) {
            libre(ligne++);
        }
        nommer();
        listes();
        couleurs();
        plume.feuille().setAutoFilter(new CellRangeAddress(ENTETE, derniere, 0, A_COMPLETER.ordinal()));
        plume.feuille().createFreezePane(1, PREMIERE);
        plume.ajusterHauteurs();
        MiseEnPage.appliquer(plume.feuille(), ENTETE, pied);
    }

    private void entete() {
        for (ColonneMarche colonne : ColonneMarche.values()) {
            plume.texte(ENTETE, colonne.ordinal(), colonne.titre(),
                    colonne.reponse() || colonne == POIDS_ENV ? Genre.ENTETE_VERTICALE : Genre.ENTETE);
            plume.feuille().setColumnWidth(colonne.ordinal(), colonne.largeur() * 256);
        }
        plume.hauteur(ENTETE, 150);
    }

    private void contrat(int ligne, Contrat c) {
        plume.texte(ligne, CLE.ordinal(), c.cle(), Genre.TEXTE);
        plume.texte(ligne, ACHETEUR.ordinal(), c.acheteur().nom(), Genre.TEXTE);
        plume.texte(ligne, MARCHE.ordinal(), c.marche(), Genre.TEXTE);
        plume.texte(ligne, LOT.ordinal(), c.lot(), Genre.CENTRE);
        plume.texte(ligne, INTITULE.ordinal(), c.intitule(), Genre.TEXTE);
        plume.texte(ligne, NATURE.ordinal(), c.nature() == NatureMarche.NON_PRECISE ? NON_RENSEIGNE : c.nature().getLiteral(),
                Genre.CENTRE);
        plume.date(ligne, LANCEMENT.ordinal(), c.lancement(), Genre.DATE);
        plume.nombre(ligne, MONTANT.ordinal(), c.montant(), Genre.EUROS);
        reponse(ligne, ACCORD_CADRE, Reponse.de(c.accordCadre()));
        reponse(ligne, PREMIER, Reponse.de(c.premier()));
        reponse(ligne, ALLOTI, c.alloti());
        reponse(ligne, CLAUSE_ENV, c.environnement().clause());
        reponse(ligne, CRITERE_ENV, c.environnement().critere());
        plume.pourcent(ligne, POIDS_ENV.ordinal(), c.environnement().poids());
        social(ligne, c.social());
        considerations(ligne);
        plume.texte(ligne, A_COMPLETER.ordinal(), String.join(", ", manques.getOrDefault(c.cle(), Set.of())), Genre.TEXTE);
    }

    private void social(int ligne, FaitsSociaux social) {
        reponse(ligne, CLAUSE_SOCIALE, social.clause());
        reponse(ligne, CRITERE_SOCIAL, social.critere());
        reponse(ligne, RESERVE, social.reserve());
        reponse(ligne, RESERVE_SIAE, social.reserveA(Set.of(TypeReservation.INSERTION)));
        reponse(ligne, RESERVE_HANDICAP, social.reserveA(Set.of(TypeReservation.HANDICAP)));
        reponse(ligne, RESERVE_SOLIDAIRE, social.reserveA(
                Set.of(TypeReservation.INSERTION, TypeReservation.HANDICAP, TypeReservation.ESS)));
        HeuresPrevues heures = social.heures();
        boolean connues = heures.etat() == HeuresPrevues.Etat.CALCULEES;
        plume.nombre(ligne, HEURES.ordinal(), connues ? BigDecimal.valueOf(heures.heures()) : null, Genre.ENTIER);
        plume.texte(ligne, ETAT_HEURES.ordinal(), heures.etat().libelle(), Genre.CENTRE);
    }

    /** Free lines keep the formats, the lists and the two formulas, so that a new contract only has to be typed. */
    private void libre(int ligne) {
        for (ColonneMarche colonne : ColonneMarche.values()) {
            plume.vide(ligne, colonne.ordinal(), switch (colonne) {
                case LANCEMENT -> Genre.DATE;
                case MONTANT -> Genre.EUROS;
                case POIDS_ENV -> Genre.POURCENT;
                case HEURES -> Genre.ENTIER;
                case CLE, ACHETEUR, MARCHE, INTITULE, A_COMPLETER -> Genre.TEXTE;
                default -> Genre.CENTRE;
            });
        }
        considerations(ligne);
    }

    private void considerations(int ligne) {
        plume.formule(ligne, CONSIDERATION_ENV.ordinal(), ou(ligne, CLAUSE_ENV, CRITERE_ENV), Genre.CENTRE);
        plume.formule(ligne, CONSIDERATION_SOCIALE.ordinal(), ou(ligne, CLAUSE_SOCIALE, CRITERE_SOCIAL, RESERVE), Genre.CENTRE);
    }

    private static String ou(int ligne, ColonneMarche... colonnes) {
        String oui = Arrays.stream(colonnes).map(c -> c.lettre() + (ligne + 1) + "=\"oui\"").collect(Collectors.joining(","));
        String non = oui.replace("\"oui\"", "\"non\"");
        return "IF($A" + (ligne + 1) + "=\"\",\"\",IF(OR(" + oui + "),\"oui\",IF(AND(" + non + "),\"non\",\"" + NON_RENSEIGNE + "\")))";
    }

    private void reponse(int ligne, ColonneMarche colonne, Reponse reponse) {
        plume.texte(ligne, colonne.ordinal(), reponse == Reponse.NON_RENSEIGNE ? NON_RENSEIGNE : reponse.libelle(), Genre.CENTRE);
    }

    private void nommer() {
        for (ColonneMarche colonne : ColonneMarche.values()) {
            Name nom = plume.feuille().getWorkbook().createName();
            nom.setNameName(colonne.nom());
            nom.setRefersToFormula("'" + NOM + "'!$" + colonne.lettre() + "$" + (PREMIERE + 1) + ":$"
                    + colonne.lettre() + "$" + (derniere + 1));
        }
    }

    private void listes() {
        DataValidationHelper aide = plume.feuille().getDataValidationHelper();
        for (ColonneMarche colonne : ColonneMarche.values()) {
            String[] choix = colonne.reponse() ? new String[] { "oui", "non", NON_RENSEIGNE }
                    : colonne == ETAT_HEURES ? new String[] { "calculées", "sans clause", "non calculables" } : null;
            if (choix == null || colonne == CONSIDERATION_ENV || colonne == CONSIDERATION_SOCIALE) {
                continue;
            }
            DataValidation liste = aide.createValidation(aide.createExplicitListConstraint(choix),
                    new CellRangeAddressList(PREMIERE, derniere, colonne.ordinal(), colonne.ordinal()));
            liste.setShowErrorBox(true);
            liste.createErrorBox("Valeur non admise", "Choisissez : " + String.join(", ", choix) + ".");
            plume.feuille().addValidationData(liste);
        }
    }

    private void couleurs() {
        SheetConditionalFormatting formats = plume.feuille().getSheetConditionalFormatting();
        CellRangeAddress[] zone = { new CellRangeAddress(PREMIERE, derniere, ACCORD_CADRE.ordinal(), ETAT_HEURES.ordinal()) };
        String coin = "I" + (PREMIERE + 1);
        formats.addConditionalFormatting(zone, regle(formats, coin + "=\"oui\"", "DDEBF7"),
                regle(formats, "OR(" + coin + "=\"" + NON_RENSEIGNE + "\"," + coin + "=\"non calculables\")", "FFE699"));
    }

    private static ConditionalFormattingRule regle(SheetConditionalFormatting formats, String formule, String fond) {
        ConditionalFormattingRule regle = formats.createConditionalFormattingRule(formule);
        regle.createPatternFormatting().setFillBackgroundColor(StylesClasseur.couleur(fond));
        return regle;
    }
}
