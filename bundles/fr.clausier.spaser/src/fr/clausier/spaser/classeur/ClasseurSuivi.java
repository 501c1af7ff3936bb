// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.classeur;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.spaser.evaluation.Schema;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Organisme;
import fr.clausier.spaser.portefeuille.Realise;
import fr.clausier.spaser.suivi.Suivi;

/** Writes a summary, planned, awarded and realised, as an Excel workbook; same summary and date, same bytes. */
public final class ClasseurSuivi {

    private static final String CONTRATS = "Contrats";
    private static final String REALISE = "Réalisé";
    private static final List<FeuilleEnFlux.Colonne<Contrat>> COLONNES_CONTRATS = Arrays.stream(ColonneContrat.values())
            .map(c -> new FeuilleEnFlux.Colonne<Contrat>(c.titre(), c.nom(), c.largeur(), c.genre(), c::valeur)).toList();
    private static final List<FeuilleEnFlux.Colonne<Realise>> COLONNES_REALISES = Arrays.stream(ColonneRealise.values())
            .map(c -> new FeuilleEnFlux.Colonne<Realise>(c.titre(), c.nom(), c.largeur(), c.genre(), c::valeur)).toList();

    private final Suivi suivi;
    private final String pied;
    private StylesClasseur styles;

    private ClasseurSuivi(Suivi suivi, LocalDate date) {
        this.suivi = suivi;
        this.pied = "Suivi SPASER " + suivi.annee() + " – établi le " + NombresFrancais.date(date);
    }

    /**
     * The workbook.
     *
     * @param date day on which the summary is drawn up; printed, and written in the file's properties
     * @return the bytes of an XLSX file
     */
    public static byte[] octets(Suivi suivi, LocalDate date) {
        String acheteurs = suivi.bilan().acheteurs().stream().map(Organisme::nom).limit(20).collect(Collectors.joining(", "));
        ClasseurSuivi classeur = new ClasseurSuivi(suivi, date);
        return new FichierClasseur("Suivi SPASER " + suivi.annee(), suivi.bilan().schema().map(Schema::titre).orElse("Indicateurs d'achats responsables"), acheteurs, date)
                .octets(classeur::remplir, classeur::derouler);
    }

    /** Sheets in the order of reading; filled from the data up, since formulas need the names of what they count. */
    private void remplir(XSSFWorkbook classeur) {
        styles = new StylesClasseur(classeur);
        Plume axes = new Plume(classeur.createSheet(FeuilleAxes.NOM), styles);
        Plume indicateurs = new Plume(classeur.createSheet(FeuilleSuivi.NOM), styles);
        Plume ventilation = new Plume(classeur.createSheet(FeuilleVentilation.NOM), styles);
        FeuilleEnFlux.preparer(classeur, CONTRATS, COLONNES_CONTRATS, suivi.contrats().size());
        FeuilleEnFlux.preparer(classeur, REALISE, COLONNES_REALISES, suivi.realises().size());
        Plume anomalies = new Plume(classeur.createSheet(FeuilleAnomalies.NOM), styles);
        Plume methode = new Plume(classeur.createSheet(FeuilleMethode.NOM), styles);
        FeuilleSuivi mesures = new FeuilleSuivi(indicateurs, suivi);
        mesures.ecrire(pied);
        new FeuilleAxes(axes, suivi, mesures).ecrire(pied);
        new FeuilleVentilation(ventilation, suivi).ecrire(pied);
        new FeuilleAnomalies(anomalies, suivi).ecrire(pied);
        new FeuilleMethode(methode, suivi.bilan()).ecrireToutes(pied);
        classeur.setActiveSheet(0);
    }

    private void derouler(SXSSFWorkbook classeur) {
        new FeuilleEnFlux(classeur, CONTRATS, styles).ecrire("Contrats de " + suivi.annee(), "Une ligne par marché et par phase. n.r. : non renseigné, ce qui n'est pas « non ».", COLONNES_CONTRATS,
                suivi.contrats(), pied);
        new FeuilleEnFlux(classeur, REALISE, styles).ecrire("Heures, bénéficiaires, montants et résultats de " + suivi.annee(),
                "Une ligne par marché et par source. Une case vide est non renseignée, ce qui n'est pas zéro.", COLONNES_REALISES, suivi.realises(), pied);
    }
}
