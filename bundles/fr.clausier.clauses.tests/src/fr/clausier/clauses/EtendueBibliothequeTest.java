// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.clauses.bibliotheque.Clause;
import fr.clausier.clauses.bibliotheque.Force;
import fr.clausier.clauses.document.Bloc;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.document.Section;
import fr.clausier.clauses.verification.VerificationDocuments;
import fr.clausier.model.strategie.CategoriePublic;
import fr.clausier.model.strategie.Ccag;
import fr.clausier.model.strategie.ClauseSociale;
import fr.clausier.model.strategie.ForceClause;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.OuiNon;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.TypeClauseSociale;
import fr.clausier.model.strategie.TypeEngagement;
import fr.clausier.model.strategie.TypeNpnru;
import fr.clausier.model.strategie.TypePrix;

/** What the library covers: each subject a legal department expects is produced by a purchase that calls for it. */
class EtendueBibliothequeTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 30);

    /** Subject of the library to clauses that must appear for some test purchase. */
    private static final Map<String, List<String>> SUJETS = new LinkedHashMap<>();

    static {
        SUJETS.put("insertion, volume d'heures", List.of("CCAP-INS-02", "CCAP-INS-03", "AE-INS-01"));
        SUJETS.put("insertion, heures par tranche commandée", List.of("CCAP-INS-04", "AE-INS-02", "CCAP-INS-17"));
        SUJETS.put("insertion, choix entre heures et actions", List.of("CCAP-INS-18", "RC-DD-06", "AE-INS-05"));
        SUJETS.put("insertion, heures au-delà du minimum", List.of("CCAP-INS-19", "AE-INS-04"));
        SUJETS.put("insertion, personnel repris", List.of("CCAP-INS-20"));
        SUJETS.put("insertion, renouvellement urbain", List.of("CCAP-INS-05"));
        SUJETS.put("insertion, objet du marché", List.of("CCAP-INS-27"));
        SUJETS.put("insertion, publics", List.of("CCAP-INS-06", "CCAP-INS-22"));
        SUJETS.put("insertion, globalisation", List.of("CCAP-INS-09", "CCAP-INS-10"));
        SUJETS.put("travaux", List.of("CCAP-INS-23", "CCTP-TH-01", "CCTP-TH-35"));
        SUJETS.put("services", List.of("CCAP-INS-26", "CCTP-TH-41"));
        SUJETS.put("fournitures", List.of("CCAP-INS-25", "CCTP-TH-30", "CCTP-TH-40"));
        SUJETS.put("prestations intellectuelles", List.of("CCAP-INS-24", "CCTP-TH-23", "CCTP-PRE-02"));
        SUJETS.put("réservation", List.of("RC-RES-01", "CCAP-OBJ-05", "RC-CAND-02"));
        SUJETS.put("égalité", List.of("CCAP-SOC-11"));
        SUJETS.put("handicap", List.of("CCAP-SOC-12"));
        SUJETS.put("illettrisme", List.of("CCAP-SOC-13"));
        SUJETS.put("formation", List.of("CCAP-SOC-14"));
        SUJETS.put("commerce équitable", List.of("CCAP-SOC-15"));
        SUJETS.put("devoir de vigilance", List.of("CCAP-SOC-16"));
        SUJETS.put("accessibilité", List.of("CCAP-SOC-17"));
        SUJETS.put("conditions de travail", List.of("CCAP-SOC-18"));
        SUJETS.put("décrochage scolaire", List.of("CCAP-SOC-19"));
        SUJETS.put("avance", List.of("CCAP-PRI-02", "CCAP-PRI-03", "CCAP-PRI-09", "RC-PME-02"));
        SUJETS.put("retenue de garantie", List.of("CCAP-PRI-04", "CCAP-PRI-05"));
        SUJETS.put("paiement", List.of("CCAP-PRI-06", "CCAP-PRI-08", "CCAP-PRI-10", "CCAP-PRI-11"));
        SUJETS.put("groupements et sous-traitance", List.of("RC-PME-01", "RC-PME-04", "RC-PME-05", "CCAP-PRI-07", "CCAP-PRI-12", "CCAP-PRI-13"));
        SUJETS.put("lots", List.of("RC-LOT-01", "RC-LOT-02", "RC-LOT-03"));
        SUJETS.put("suivi", List.of("CCAP-SUI-01", "CCAP-SUI-03", "CCAP-SUI-12", "CCAP-INS-11", "CCAP-INS-42"));
        SUJETS.put("preuves", List.of("CCAP-ENV-12", "CCTP-PRE-01"));
        SUJETS.put("pénalités", List.of("CCAP-PEN-01", "CCAP-PEN-03", "CCAP-PEN-04", "CCAP-PEN-12", "CCAP-INS-14"));
        SUJETS.put("clause de réexamen", List.of("CCAP-INS-15", "CCAP-REX-01", "CCAP-REX-02", "CCAP-REX-03", "CCAP-REX-05", "CCAP-REX-06", "CCAP-REX-07", "CCAP-SUI-02"));
        SUJETS.put("dérogations", List.of("CCAP-DER-01", "CCAP-DER-02", "NOTE-DER-01", "NOTE-DER-02"));
    }

    @Test
    void chaqueSujetEstTraite() {
        Set<String> produites = new TreeSet<>();
        achats().forEach(a -> produites.addAll(clauses(a.get(), Force.EQUILIBREE)));
        List<String> absentes = new ArrayList<>();
        SUJETS.forEach((sujet, ids) -> ids.stream().filter(id -> !produites.contains(id)).forEach(id -> absentes.add(sujet + " : " + id)));
        assertEquals(List.of(), absentes);
    }

    /** The fifteen subjects of environmental commitments, each in works, supplies, services and studies. */
    @Test
    void chaqueThemeEnvironnementalAUnePrescription() {
        List<String> muets = new ArrayList<>();
        for (TypeEngagement type : TypeEngagement.VALUES) {
            for (Marche marche : List.of(achat(NatureMarche.TRAVAUX, Ccag.TRAVAUX), achat(NatureMarche.FOURNITURES, Ccag.FCS),
                    achat(NatureMarche.SERVICES, Ccag.FCS), achat(NatureMarche.SERVICES, Ccag.PI))) {
                MarchesDEssai.engagement(marche, type, "10", "%").setPreuve("relevé");
                if (clauses(marche, Force.EQUILIBREE).stream().noneMatch(id -> id.matches("CCTP-TH-[1-7].|CCTP-TH-0[1-9]"))) {
                    muets.add(type + " " + marche.getNature());
                }
            }
        }
        assertEquals(List.of(), muets);
    }

    @Test
    void chaqueForceAjouteSesClausesSansContradiction() {
        for (Supplier<Marche> achat : achats()) {
            for (Force force : Force.values()) {
                Marche marche = achat.get();
                Set<String> ids = clauses(marche, force);
                for (Clause clause : Bibliotheque.standard().clauses()) {
                    if (ids.contains(clause.id())) {
                        clause.incompatibles().forEach(i -> assertFalse(ids.contains(i), marche.getTitre() + " : " + clause.id() + " et " + i));
                        assertTrue(clause.pour(force), clause.id());
                    }
                }
                assertEquals(List.of(), VerificationDocuments.verifier(marche, marche.getLancement(), documents(marche, force)));
            }
        }
        Marche ecole = MarchesDEssai.ecole();
        assertTrue(clauses(ecole, Force.EXIGEANTE).containsAll(List.of("CCAP-INS-33", "CCAP-INS-43", "CCAP-ENV-13", "CCAP-SUI-13", "CCAP-PEN-13")));
        assertTrue(clauses(ecole, Force.INCITATIVE).containsAll(List.of("CCAP-INS-31", "CCAP-INS-41", "CCAP-ENV-11", "CCAP-SUI-11", "CCAP-PEN-11")));
    }

    @Test
    void lAchatDitSaForce() {
        Marche ecole = MarchesDEssai.ecole();
        ecole.setForce(ForceClause.EXIGEANTE);
        String attendu = ccap(documents(MarchesDEssai.ecole(), Force.EXIGEANTE));
        assertTrue(attendu.contains("Comité de suivi"), attendu);
        assertEquals(attendu, ccap(DossierDocuments.construire(ecole, JOUR, List.of(), Reperage.AUCUN)));
    }

    @Test
    void ceQuiDerogeAuCcagEstListe() {
        String ccap = ccap(documents(renovationUrbaine(), Force.EQUILIBREE));
        assertTrue(ccap.contains("20.1 | Les heures d'insertion ne peuvent être globalisées avec celles d'un autre marché (lot n° 1)"), ccap);
        assertFalse(ccap.contains("Le présent cahier ne déroge à aucun article"));
        Marche seuil = MarchesDEssai.nettoyage();
        seuil.getInsertion().getPublics().get(0).setSeuilHeures(455);
        assertTrue(ccap(documents(seuil, Force.EQUILIBREE)).contains("16.1.1.2 | Un nombre maximal d'heures travaillées"));
    }

    @Test
    void unAchatSansForceEstEquilibre() {
        Marche marche = MarchesDEssai.ecole();
        assertEquals(Force.EQUILIBREE, Force.de(marche));
        marche.setForce(ForceClause.EXIGEANTE);
        assertEquals(Force.EXIGEANTE, Force.de(marche));
        assertEquals(null, Force.de(ForceClause.NON_PRECISE));
    }

    private static List<Supplier<Marche>> achats() {
        return Stream.<Supplier<Marche>>of(MarchesDEssai::ecole, MarchesDEssai::nettoyage, MarchesDEssai::mobilier, MarchesDEssai::reserve,
                MarchesComplets::voirie, MarchesComplets::repas, EtendueBibliothequeTest::reprise, EtendueBibliothequeTest::renovationUrbaine,
                EtendueBibliothequeTest::social, EtendueBibliothequeTest::etude, EtendueBibliothequeTest::ordinateurs,
                EtendueBibliothequeTest::logiciel).toList();
    }

    /** Cleaning with staff taken over, advance and retainage, insertion as the very object. */
    private static Marche reprise() {
        Marche marche = MarchesDEssai.nettoyage();
        marche.setObjetInsertion(true);
        marche.getInsertion().setHeuresReprises(2000);
        marche.setAvance(new BigDecimal("20"));
        marche.setRetenueGarantie(new BigDecimal("3"));
        var derogation = StrategieFactory.eINSTANCE.createDerogation();
        derogation.setRegle("R-029");
        derogation.setRaison("le lot principal suit la structure du secteur");
        marche.getDerogations().add(derogation);
        return marche;
    }

    private static Marche renovationUrbaine() {
        Marche marche = MarchesDEssai.ecole();
        marche.setTypePrix(TypePrix.ACTUALISABLE);
        var clause = marche.getLots().get(0).getInsertion();
        clause.setNpnru(TypeNpnru.TRAVAUX);
        clause.setGlobalisation(OuiNon.NON);
        var quartiers = StrategieFactory.eINSTANCE.createPublicEligible();
        quartiers.setCategorie(CategoriePublic.B8_QPV);
        clause.getPublics().add(quartiers);
        marche.getCriteres().getCriteres().get(3).setHeuresSupplementaires(true);
        return marche;
    }

    /** One contract with each social condition. */
    private static Marche social() {
        Marche marche = achat(NatureMarche.SERVICES, Ccag.FCS);
        for (TypeClauseSociale type : TypeClauseSociale.VALUES) {
            ClauseSociale clause = StrategieFactory.eINSTANCE.createClauseSociale();
            clause.setType(type);
            marche.getClausesSociales().add(clause);
        }
        return marche;
    }

    private static Marche etude() {
        Marche marche = achat(NatureMarche.SERVICES, Ccag.PI);
        MarchesDEssai.insertion(marche, null).setHeures(120);
        MarchesDEssai.engagement(marche, TypeEngagement.CO2_PRESTATION, "10", "%").setPreuve("bilan");
        return marche;
    }

    private static Marche ordinateurs() {
        Marche marche = achat(NatureMarche.FOURNITURES, Ccag.FCS);
        marche.setTypePrix(TypePrix.FERME);
        MarchesDEssai.insertion(marche, null).setHeures(200);
        MarchesDEssai.engagement(marche, TypeEngagement.NUMERIQUE_RESPONSABLE, "5", "ans de mises à jour").setPreuve("fiche");
        MarchesDEssai.engagement(marche, TypeEngagement.MOBILITE_LIVRAISON, "80", "%").setPreuve("tournées");
        return marche;
    }

    private static Marche logiciel() {
        Marche marche = achat(NatureMarche.SERVICES, Ccag.TIC);
        MarchesDEssai.engagement(marche, TypeEngagement.NUMERIQUE_RESPONSABLE, "20", "%").setPreuve("mesure");
        return marche;
    }

    private static Marche achat(NatureMarche nature, Ccag ccag) {
        return MarchesDEssai.marche("Achat d'essai", nature, Procedure.AOO, ccag, JOUR, 24);
    }

    private static String ccap(List<Document> documents) {
        return TexteLisible.de(documents.stream().filter(d -> d.code().equals("CCAP")).findFirst().orElseThrow());
    }

    private static List<Document> documents(Marche marche, Force force) {
        marche.setForce(ForceClause.getByName(force.name()));
        return DossierDocuments.construire(marche, JOUR, List.of(), Reperage.AUCUN);
    }

    private static Set<String> clauses(Marche marche, Force force) {
        Set<String> ids = new TreeSet<>();
        documents(marche, force).stream().flatMap(d -> d.sections().stream()).flatMap(EtendueBibliothequeTest::blocs)
                .forEach(b -> ids.add(b.origine().clause()));
        return ids;
    }

    private static Stream<Bloc> blocs(Section section) {
        return Stream.concat(section.blocs().stream(), section.sousSections().stream().flatMap(EtendueBibliothequeTest::blocs));
    }
}
