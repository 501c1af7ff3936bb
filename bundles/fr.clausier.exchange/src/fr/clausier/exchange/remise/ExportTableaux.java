// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.remise;

import java.util.ArrayList;
import java.util.List;

import fr.clausier.exchange.DemandeExport;
import fr.clausier.exchange.FichierProduit;
import fr.clausier.exchange.FormatExport;
import fr.clausier.exchange.Remarque;
import fr.clausier.exchange.Remarque.Gravite;
import fr.clausier.exchange.ResultatExport;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.Marche;

/** The tables that are handed over: to the facilitator, to the planning portal, or both as CSV. */
public final class ExportTableaux implements FormatExport {

    private final String code;

    private ExportTableaux(String code) {
        this.code = code;
    }

    /** Both tables, as CSV alone. */
    public static ExportTableaux csv() {
        return new ExportTableaux("csv");
    }

    /** The table of the facilitator, as CSV and XLSX. */
    public static ExportTableaux facilitateur() {
        return new ExportTableaux("facilitateur");
    }

    /** The table of the planning portal, as CSV and XLSX. */
    public static ExportTableaux programmation() {
        return new ExportTableaux("programmation");
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String libelle() {
        return switch (code) {
            case "facilitateur" -> "Fiche du facilitateur\u00A0: heures, jalons, pénalités, contacts (CSV et XLSX)";
            case "programmation" -> "Programmation des achats\u00A0: objet, CPV, montants, dates, lots, considérations (CSV et XLSX)";
            default -> "Les deux tableaux précédents, en CSV seulement";
        };
    }

    @Override
    public ResultatExport exporter(DemandeExport demande) {
        Marche marche = MarcheEffectif.de(demande.marche()).marche();
        List<FichierProduit> fichiers = new ArrayList<>();
        List<Remarque> remarques = new ArrayList<>();
        if (!code.equals("programmation")) {
            ajouter(Fiches.facilitateur(marche), "facilitateur", "Aucun contrat n’a de clause d’insertion\u00A0: il n’y a rien à remettre au facilitateur.", demande, fichiers, remarques);
        }
        if (!code.equals("facilitateur")) {
            ajouter(Fiches.programmation(marche), "programmation", "L’achat n’a aucun contrat à programmer\u00A0: décrivez ses lots ou sa prestation.", demande, fichiers, remarques);
        }
        return new ResultatExport(fichiers, remarques);
    }

    private void ajouter(Tableau tableau, String suite, String vide, DemandeExport demande, List<FichierProduit> fichiers, List<Remarque> remarques) {
        if (tableau.lignes().isEmpty()) {
            remarques.add(new Remarque(Gravite.AVERTISSEMENT, vide, demande.marche(), null));
            return;
        }
        String nom = demande.nom() + "-" + suite;
        fichiers.add(new FichierProduit(nom + ".csv", tableau.nom() + " (CSV)", TableauCsv.ecrire(tableau)));
        if (!code.equals("csv")) {
            String auteur = demande.marche().getAcheteur() == null ? "" : demande.marche().getAcheteur().getTitre();
            fichiers.add(new FichierProduit(nom + ".xlsx", tableau.nom() + " (XLSX)", TableauXlsx.ecrire(tableau, auteur, demande.jour())));
        }
    }
}
