// SPDX-License-Identifier: EPL-2.0
package fr.clausier.spaser.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.BaseIndicateur;
import fr.clausier.model.strategie.Comparateur;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.model.strategie.TypeCritere;
import fr.clausier.model.strategie.UniteCible;
import fr.clausier.spaser.Achats;
import fr.clausier.spaser.indicateur.CatalogueIndicateurs;
import fr.clausier.spaser.indicateur.Grandeur;
import fr.clausier.spaser.portefeuille.Ecarte;

@DisplayName("Le bilan d'une année au regard du schéma")
class EvaluationSpaserTest {

    private final Acheteur ville = Achats.acheteur("Ville", "21130055300016");
    private final List<Marche> marches = new ArrayList<>();
    private final Spaser spaser = Achats.spaser(2025, 2028, ville);

    @Test
    void lAnneeVaDuPremierJanvierAuTrenteEtUnDecembre() {
        marches.add(Achats.unique(ville, "Veille", "2025-12-31", "1"));
        marches.add(Achats.unique(ville, "Premier", "2026-01-01", "1"));
        marches.add(Achats.unique(ville, "Dernier", "2026-12-31", "1"));
        marches.add(Achats.unique(ville, "Lendemain", "2027-01-01", "1"));
        Bilan bilan = bilan(2026);
        assertEquals(List.of("Premier", "Dernier"), bilan.contrats().stream().map(c -> c.cle()).toList());
        assertEquals(List.of("lancé en 2025", "lancé en 2027"), bilan.ecartes().stream().map(Ecarte::detail).toList());
    }

    @Test
    void ceQuiNEstPasCompteEstListeAvecSaRaison() {
        marches.add(Achats.unique(ville, "SansDate", null, "1"));
        marches.add(Achats.unique(null, "SansAcheteur", "2026-01-01", "1"));
        marches.add(Achats.unique(Achats.acheteur("Autre", "24310051800170"), "Ailleurs", "2026-01-01", "1"));
        marches.add(Achats.marche(ville, "Vide", "2026-01-01"));
        Bilan bilan = bilan(2026);
        assertTrue(bilan.contrats().isEmpty());
        assertEquals(List.of(Ecarte.Motif.SANS_DATE, Ecarte.Motif.SANS_ACHETEUR, Ecarte.Motif.AUTRE_ACHETEUR, Ecarte.Motif.SANS_CONTRAT),
                bilan.ecartes().stream().map(Ecarte::motif).toList());
        assertEquals(3, bilan.ecartes().stream().filter(e -> e.motif().aCorriger()).count());
    }

    @Test
    void laCibleVautDeSonAnneeALaSuivanteSansInterpolation() {
        Achats.objectif(spaser, Indicateur.CONSIDERATION_SOCIALE, Comparateur.AU_MOINS,
                Achats.cible("40", UniteCible.POURCENT, BaseIndicateur.NON_PRECISE, 2028, false),
                Achats.cible("30", UniteCible.POURCENT, BaseIndicateur.VALEUR, 2026, false));
        marches.add(Achats.unique(ville, "Un", "2026-01-01", "1"));
        assertEquals(Statut.SANS_OBJECTIF, resultat(2025).statut());
        assertCible("30", 2026);
        assertCible("30", 2027);
        assertCible("40", 2028);
        assertEquals(Statut.SANS_OBJECTIF, resultat(2029).statut());
        assertTrue(resultat(2029).explication().contains("hors de la période"));
        CibleEnVigueur cible = resultat(2026).cible();
        assertEquals(2028, cible.suivante());
        assertEquals(Grandeur.PART_EN_VALEUR, resultat(2028).cible().grandeur(), "la base écrite une fois vaut pour les deux");
    }

    @Test
    void laBaseNonPreciseeEstCelleDeLIndicateurEtCelaEstDit() {
        Achats.objectif(spaser, Indicateur.ACHATS_SOLIDAIRES, Comparateur.AU_MOINS,
                Achats.cible("5", UniteCible.POURCENT, BaseIndicateur.NON_PRECISE, null, false));
        marches.add(Achats.unique(ville, "Un", "2026-01-01", "1"));
        assertEquals(Grandeur.PART_EN_VALEUR, resultat(2026).cible().grandeur());
        assertTrue(resultat(2026).cible().baseSupposee());
        assertFalse(resultat(2026).cible().cumulee());
    }

    @Test
    void exactementTrenteSurCentEstAtteint() {
        Achats.objectif(spaser, Indicateur.CLAUSE_SOCIALE, Comparateur.AU_MOINS, Achats.pourcent("30"));
        for (int i = 0; i < 10; i++) {
            Marche marche = Achats.unique(ville, "M" + i, "2026-01-01", "1");
            marches.add(marche);
            if (i < 2) {
                Achats.insertion(marche, 10);
            }
        }
        assertEquals(Statut.NON_ATTEINT, resultat(2026).statut());
        assertEquals("encore 1\u00A0marché", resultat(2026).reste().orElseThrow().phrase());
        assertEquals(new BigDecimal("-10.00"), resultat(2026).ecart());
        Achats.insertion(marches.get(2), 10);
        assertEquals(Statut.ATTEINT, resultat(2026).statut());
        assertTrue(resultat(2026).reste().isEmpty());
    }

    @Test
    void leResteEstArrondiPourSuffire() {
        Achats.objectif(spaser, Indicateur.CLAUSE_SOCIALE, Comparateur.AU_MOINS, Achats.pourcent("34"));
        Achats.objectif(spaser, Indicateur.CLAUSE_SOCIALE, Comparateur.AU_MOINS,
                Achats.cible("50", UniteCible.POURCENT, BaseIndicateur.VALEUR, null, false));
        Achats.objectif(spaser, Indicateur.HEURES_INSERTION, Comparateur.AU_MOINS,
                Achats.cible("18500", UniteCible.HEURES, BaseIndicateur.NON_PRECISE, null, true));
        Achats.objectif(spaser, Indicateur.ETP_INSERTION, Comparateur.AU_MOINS,
                Achats.cible("1", UniteCible.ETP, BaseIndicateur.NON_PRECISE, null, true));
        Achats.objectif(spaser, Indicateur.MARCHES_RESERVES, Comparateur.AU_MOINS,
                Achats.cible("3", UniteCible.MARCHES, BaseIndicateur.NON_PRECISE, null, true));
        for (String montant : List.of("100.50", "200", "300")) {
            marches.add(Achats.unique(ville, "M" + montant, "2026-01-01", montant));
        }
        Achats.insertion(marches.getFirst(), 100);
        List<String> restes = bilan(2026).resultats().stream().map(r -> r.reste().orElseThrow().phrase()).toList();
        assertEquals(List.of("encore 1 marché", "encore 200 € HT", "encore 18 400 heures",
                "encore 0,94 ETP (1 511 heures)", "encore 3 marchés"), restes.stream().map(r -> r.replaceAll("[\u00A0\u202F]",
                        " ")).toList());
    }

    @Test
    void auPlusEtEgalDisentCeQuiEstDeTrop() {
        Achats.objectif(spaser, Indicateur.CLAUSE_SOCIALE, Comparateur.AU_PLUS, Achats.pourcent("25"));
        Achats.objectif(spaser, Indicateur.CLAUSE_SOCIALE, Comparateur.EGAL, Achats.pourcent("50"));
        for (int i = 0; i < 4; i++) {
            Marche marche = Achats.unique(ville, "M" + i, "2026-01-01", "1");
            marches.add(marche);
            if (i < 3) {
                Achats.insertion(marche, 10);
            }
        }
        List<ResultatObjectif> resultats = bilan(2026).resultats();
        assertEquals(List.of(Statut.NON_ATTEINT, Statut.NON_ATTEINT), resultats.stream().map(ResultatObjectif::statut).toList());
        assertEquals("2\u00A0marchés de trop", resultats.get(0).reste().orElseThrow().phrase());
        assertEquals("1\u00A0marché de trop", resultats.get(1).reste().orElseThrow().phrase());
        marches.get(2).setInsertion(null);
        assertEquals(Statut.ATTEINT, bilan(2026).resultats().get(1).statut());
    }

    @Test
    void ceQuiManqueDecideOuNeDecidePas() {
        Achats.objectif(spaser, Indicateur.CRITERE_SOCIAL, Comparateur.AU_MOINS, Achats.pourcent("50"));
        Marche oui = Achats.unique(ville, "Oui", "2026-01-01", "1");
        Achats.critere(oui, TypeCritere.SOCIAL, "10");
        Marche muet = Achats.unique(ville, "Muet", "2026-01-01", "1");
        marches.addAll(List.of(oui, muet));
        assertEquals(Statut.ATTEINT, resultat(2026).statut(), "un sur deux suffit même si le muet dit non");
        marches.add(Achats.unique(ville, "Muet2", "2026-01-01", "1"));
        assertEquals(Statut.A_COMPLETER, resultat(2026).statut());
        assertEquals("2 marchés à compléter décident du résultat.", resultat(2026).explication());
        Marche non = Achats.unique(ville, "Non", "2026-01-01", "1");
        Achats.critere(non, TypeCritere.PRIX, "100");
        marches.removeIf(m -> m == oui || m == muet);
        marches.addAll(List.of(non, non2()));
        assertEquals(Statut.NON_ATTEINT, resultat(2026).statut(), "un sur trois au mieux");
    }

    @Test
    void uneSommeSansAnneeSeCompareATouteLaPeriode() {
        Achats.objectif(spaser, Indicateur.HEURES_INSERTION, Comparateur.AU_MOINS,
                Achats.cible("1000", UniteCible.HEURES, BaseIndicateur.NON_PRECISE, null, false));
        heures("Avant", "2024-12-31", 5000);
        heures("Premier", "2025-06-01", 400);
        heures("Second", "2026-06-01", 500);
        heures("Futur", "2027-06-01", 5000);
        ResultatObjectif resultat = resultat(2026);
        assertEquals(new BigDecimal("900"), resultat.mesure().numerateur());
        assertEquals(new BigDecimal("400"), resultat.anterieur());
        assertEquals(Statut.EN_COURS, resultat.statut());
        assertEquals(Statut.ATTEINT, resultat(2027).statut());
        spaser.setFin(2026);
        assertEquals(Statut.NON_ATTEINT, resultat(2026).statut());
    }

    @Test
    void parAnOuDateeUneSommeNeComptePasLesAutresAnnees() {
        Achats.objectif(spaser, Indicateur.HEURES_INSERTION, Comparateur.AU_MOINS,
                Achats.cible("800", UniteCible.HEURES, BaseIndicateur.NON_PRECISE, null, true));
        Achats.objectif(spaser, Indicateur.HEURES_INSERTION, Comparateur.AU_MOINS,
                Achats.cible("500", UniteCible.HEURES, BaseIndicateur.NON_PRECISE, 2026, false));
        heures("Premier", "2025-06-01", 400);
        heures("Second", "2026-06-01", 500);
        assertEquals(List.of(Statut.NON_ATTEINT, Statut.ATTEINT), bilan(2026).resultats().stream().map(ResultatObjectif::statut).toList());
    }

    @Test
    void uneUniteQuiNeConvientPasEstDite() {
        Achats.objectif(spaser, Indicateur.CLAUSE_SOCIALE, Comparateur.AU_MOINS,
                Achats.cible("10", UniteCible.HEURES, BaseIndicateur.NON_PRECISE, null, true));
        assertEquals(Statut.NON_COMPARABLE, resultat(2026).statut());
        assertTrue(resultat(2026).explication().contains("« heures »"));
    }

    @Test
    void unPortefeuilleVideEstSansDonnee() {
        Achats.objectif(spaser, Indicateur.CLAUSE_SOCIALE, Comparateur.AU_MOINS, Achats.pourcent("30"));
        Achats.objectif(spaser, Indicateur.HEURES_INSERTION, Comparateur.AU_MOINS,
                Achats.cible("10", UniteCible.HEURES, BaseIndicateur.NON_PRECISE, null, true));
        Bilan bilan = bilan(2026);
        assertEquals(List.of(Statut.SANS_DONNEE, Statut.SANS_DONNEE), bilan.resultats().stream().map(ResultatObjectif::statut).toList());
        assertNull(bilan.resultats().getFirst().ecart());
        assertEquals(BigDecimal.ZERO, bilan.montant());
        assertTrue(bilan.mesures().stream().noneMatch(m -> m.renseignee()));
    }

    @Test
    void unSchemaCommunEtablitLesIndicateursDeChacun() {
        Acheteur agglo = Achats.acheteur("Agglo", "24310051800170");
        spaser.getAcheteurs().add(agglo);
        Marche avec = Achats.unique(ville, "Avec", "2026-01-01", "100");
        Achats.insertion(avec, 10);
        marches.addAll(List.of(avec, Achats.unique(agglo, "Sans", "2026-01-01", "300")));
        Bilan bilan = bilan(2026);
        assertEquals(List.of("Ville : 1 marché, 100", "Agglo : 1 marché, 300"), bilan.parAcheteur().stream()
                .map(a -> a.acheteur().nom() + " : " + a.contrats() + " marché, " + a.montant()).toList());
        assertEquals(List.of("100", "0"), bilan.parAcheteur().stream().map(a -> a.mesures().stream()
                .filter(m -> m.indicateur() == Indicateur.CLAUSE_SOCIALE).findFirst().orElseThrow().valeur().arrondi(0).toString())
                        .toList());
        assertEquals("25", bilan.mesure(Indicateur.CLAUSE_SOCIALE, Grandeur.PART_EN_VALEUR).orElseThrow().valeur().arrondi(0).toString());
    }

    @Test
    void leMemeAcheteurDeclareDansDeuxDossiersEstReconnuASonSiret() {
        Acheteur copie = Achats.acheteur("Mairie", "211 300 553 00016");
        marches.add(Achats.unique(copie, "Un", "2026-01-01", "1"));
        assertEquals(1, bilan(2026).contrats().size());
        assertEquals(1, bilan(2026).parAcheteur().getFirst().contrats());
    }

    @Test
    void deuxMarchesDeMemeNomGardentDesClesDistinctes() {
        marches.add(Achats.unique(ville, "Meme", "2026-01-01", "1"));
        marches.add(Achats.unique(ville, "Meme", "2026-01-01", "1"));
        assertEquals(List.of("Meme", "Meme (2)"), bilan(2026).contrats().stream().map(c -> c.cle()).toList());
    }

    @Test
    void sansSchemaTousLesIndicateursEtAucunObjectif() {
        marches.add(Achats.unique(ville, "Un", "2026-01-01", "1"));
        Bilan bilan = EvaluationSpaser.evaluerSansSchema(marches, 2026);
        assertTrue(bilan.schema().isEmpty());
        assertTrue(bilan.resultats().isEmpty());
        assertEquals(List.of("Ville"), bilan.acheteurs().stream().map(a -> a.nom()).toList());
        CatalogueIndicateurs.duBilan().forEach(i -> assertTrue(bilan.mesures().stream().anyMatch(m -> m.indicateur() == i.code()), i.code().getLiteral()));
    }

    private Marche non2() {
        Marche non = Achats.unique(ville, "Non2", "2026-01-01", "1");
        Achats.critere(non, TypeCritere.PRIX, "100");
        return non;
    }

    private void heures(String nom, String lancement, int heures) {
        Marche marche = Achats.unique(ville, nom, lancement, "1");
        Achats.insertion(marche, heures);
        marches.add(marche);
    }

    private void assertCible(String valeur, int annee) {
        assertEquals(new BigDecimal(valeur), resultat(annee).cible().valeur());
    }

    private ResultatObjectif resultat(int annee) {
        return bilan(annee).resultats().getFirst();
    }

    private Bilan bilan(int annee) {
        return EvaluationSpaser.evaluer(spaser, marches, annee);
    }
}
