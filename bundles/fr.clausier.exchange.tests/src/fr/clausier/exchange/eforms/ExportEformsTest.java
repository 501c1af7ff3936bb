// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms;

import static fr.clausier.exchange.eforms.Strategies.ACHETEUR;
import static fr.clausier.exchange.eforms.Strategies.AVIS;
import static fr.clausier.exchange.eforms.Strategies.exporter;
import static fr.clausier.exchange.eforms.Strategies.marche;
import static fr.clausier.exchange.eforms.Strategies.phrases;
import static fr.clausier.exchange.eforms.Strategies.valeurs;
import static fr.clausier.exchange.eforms.Strategies.xml;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.exchange.Remarque.Gravite;
import fr.clausier.exchange.ResultatExport;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** The notice of a purchase, judged by the rules of the SDK. */
class ExportEformsTest {

    private static final String FOURNITURES = ACHETEUR + """
            marché Mobilier "Fourniture de mobilier scolaire" {
                acheteur Ville
                référence "2026-MOB"
                objet "Mobilier pour les écoles de la ville."
                nature fournitures
                procédure appel d'offres ouvert
                publicité BOAMP, JOUE
                ccag FCS
                lancement 30/11/2026
                durée 36 mois
                cpv 39160000
                lieu d'exécution commune 13055
                variantes interdites
                estimation 900 000 € HT
                critères {
                    prix 60 %
                    environnement "Réemploi et réparabilité" 25 %
                    qualité "Ergonomie" 15 %
                }
                environnement {
                    réemploi "Meubles reconditionnés" 20 %
                }
            """;

    @Test
    void lePlanEcolesDonneUnAvisValablePourLesReglesDuSdk() {
        var lu = LecteurDossier.lire(Path.of("../fr.clausier.examples/dossiers/plan-ecoles"));
        ResultatExport resultat = exporter(lu.marches().get(0));
        assertEquals(List.of(), phrases(resultat, Gravite.ERREUR));
        assertEquals("Avis de sous-type 16 valable pour le SDK 1.15.1.", resultat.remarques().get(0).phrase());
        String xml = xml(resultat);
        assertEquals(11, valeurs(xml, "ProcurementProjectLot", "").size());
        assertEquals(List.of("2"), valeurs(xml, "MaximumLotsAwardedNumeric", ""));
        assertEquals(List.of("3"), valeurs(xml, "MaximumLotsSubmittedNumeric", ""));
        assertEquals("res-ws", valeurs(xml, "TendererRequirementTypeCode", "reserved-procurement").get(10));
        assertTrue(valeurs(xml, "ProcurementTypeCode", "social-objective").contains("opp"), xml);
        assertEquals(44, valeurs(xml, "ParameterNumeric", "").size());
    }

    @Test
    void unMarcheNonAllotiEstLeLotZero() {
        ResultatExport resultat = exporter(marche(FOURNITURES + AVIS + "}"));
        assertEquals(List.of(), phrases(resultat, Gravite.ERREUR));
        String xml = xml(resultat);
        assertTrue(xml.contains(">LOT-0000<"), xml);
        assertEquals(List.of("60", "25", "15"), valeurs(xml, "ParameterNumeric", ""));
        assertEquals(List.of("price", "quality", "quality"), valeurs(xml, "AwardingCriterionTypeCode", ""));
        assertEquals(List.of("circ-econ"), valeurs(xml, "ProcurementTypeCode", "environmental-impact"));
        assertTrue(valeurs(xml, "EstimatedOverallContractAmount", "").isEmpty(), "l'estimation n'est publiée que si la stratégie le dit");
    }

    @Test
    void lEstimationEstPublieeQuandLaStrategieLeDit() {
        String xml = xml(exporter(marche(FOURNITURES + AVIS.replace("OMC oui", "OMC oui\nestimation publiée") + "}")));
        assertEquals(List.of("900000", "900000"), valeurs(xml, "EstimatedOverallContractAmount", ""));
    }

    @Test
    void lesCriteresEcologiquesEtLInnovationSontLusSousLeurLibelle() {
        ResultatExport resultat = exporter(marche(FOURNITURES + "innovant\n" + AVIS.replace("OMC oui", """
                OMC oui
                critères écologiques "Critères applicables aux marchés publics écologiques nationaux"
                innovation "prod-innov"
                """) + "}"));
        assertEquals(List.of(), phrases(resultat, Gravite.ERREUR));
        assertEquals(List.of("national"), valeurs(xml(resultat), "ProcurementTypeCode", "gpp-criteria"));
        assertEquals(List.of("prod-innov"), valeurs(xml(resultat), "ProcurementTypeCode", "innovative-acquisition"));
    }

    @Test
    void ceQuiManqueEstDitAvecSaPlaceDansLaStrategie() {
        var marche = marche(FOURNITURES + "}");
        ResultatExport resultat = exporter(marche);
        List<String> erreurs = phrases(resultat, Gravite.ERREUR);
        assertEquals("essai-avis-a-completer.xml", resultat.fichiers().get(0).nom());
        assertTrue(erreurs.get(0).startsWith("Avis de sous-type 16 non valable pour le SDK 1.15.1\u00A0: "), erreurs::toString);
        assertTrue(erreurs.contains("L'avis dit le jour et l'heure limites de réception des offres\u00A0: dans «\u00A0avis européen\u00A0», écrivez «\u00A0réception le 15/01/2027 à 12h00\u00A0»."),
                erreurs::toString);
        assertTrue(resultat.remarques().stream().filter(r -> r.phrase().contains("réception des offres")).allMatch(r -> r.source() == marche));
    }

    @Test
    void uneActiviteInconnueEstDite() {
        var marche = marche((FOURNITURES + AVIS + "}").replace("Services d'administration générale", "Jardinage"));
        ResultatExport resultat = exporter(marche);
        assertTrue(resultat.remarques().stream().anyMatch(r -> r.attribut() == Literals.ACHETEUR__ACTIVITE && r.source() == marche.getAcheteur()
                && r.phrase().startsWith("«\u00A0Jardinage\u00A0» n'est pas une activité de la liste européenne")), () -> phrases(resultat, Gravite.ERREUR).toString());
    }

    @Test
    void lesIdentifiantsNeDependentQueDuMarcheEtDuJour() {
        String texte = FOURNITURES + AVIS + "}";
        assertArrayEquals(exporter(marche(texte)).fichiers().get(0).contenu(), exporter(marche(texte)).fichiers().get(0).contenu());
        String avant = xml(exporter(marche(texte)));
        String apres = xml(exporter(marche(texte.replace("900 000", "800 000").replace("36 mois", "24 mois"))));
        assertEquals(valeurs(avant, "ContractFolderID", ""), valeurs(apres, "ContractFolderID", ""));
        assertNotEquals(avant.replaceAll("(?s).*notice-id\">([^<]*)<.*", "$1"), apres.replaceAll("(?s).*notice-id\">([^<]*)<.*", "$1"));
    }

    @Test
    void unGroupementDeCommandesNommeSesMembresEtSonCoordonnateur() {
        String hopital = ACHETEUR.replace("acheteur Ville \"Ville d'essai\"", "acheteur Hopital \"Hôpital d'essai\"").replace("type collectivité", "type hôpital")
                .replace("Services d'administration générale", "Santé");
        ResultatExport resultat = exporter(marche(hopital + FOURNITURES + AVIS + "groupement de commandes Ville, Hopital coordonnateur Hopital\n}"));
        assertEquals(List.of(), phrases(resultat, Gravite.ERREUR));
        assertEquals(List.of("la", "body-pl"), valeurs(xml(resultat), "PartyTypeCode", "buyer-legal-type"));
        assertEquals(List.of("gen-pub", "health"), valeurs(xml(resultat), "ActivityTypeCode", ""));
        assertEquals(List.of("false", "true"), valeurs(xml(resultat), "GroupLeadIndicator", ""));
    }

    @Test
    void unAccordCadreDePlusDeQuatreAnsDonneSaJustification() {
        String texte = (FOURNITURES + AVIS + """
                accord-cadre {
                    maximum 900 000 € HT
                    bons de commande
                    attributaires 2
                    justification de durée "Amortissement des outillages."
                }
                }""").replace("36 mois", "60 mois");
        ResultatExport resultat = exporter(marche(texte));
        assertEquals(List.of(), phrases(resultat, Gravite.ERREUR));
        assertEquals(List.of("fa-wo-rc"), valeurs(xml(resultat), "ContractingSystemTypeCode", "framework-agreement"));
        assertEquals(List.of("Amortissement des outillages."), valeurs(xml(resultat), "Justification", ""));
        assertEquals(List.of("900000", "900000"), valeurs(xml(resultat), "FrameworkMaximumAmount", ""));
        assertEquals(List.of("2"), valeurs(xml(resultat), "MaximumOperatorQuantity", ""));
    }

    @Test
    void unAppelDOffresRestreintDonneLaDateDesCandidatures() {
        ResultatExport resultat = exporter(marche((FOURNITURES + AVIS.replace("OMC oui", "OMC oui\ncandidats au moins 5\ncandidats au plus 8") + "}").replace("appel d'offres ouvert",
                "appel d'offres restreint")));
        assertEquals(List.of(), phrases(resultat, Gravite.ERREUR));
        assertEquals(List.of("restricted"), valeurs(xml(resultat), "ProcedureCode", ""));
        assertEquals(1, valeurs(xml(resultat), "ParticipationRequestReceptionPeriod", "").size());
    }

    @Test
    void uneProcedureAvecNegociationEstValable() {
        ResultatExport resultat = exporter(marche((FOURNITURES + AVIS.replace("OMC oui", """
                OMC oui
                candidats au moins 3
                réduction progressive oui
                attribution sans négociation non
                """) + "}").replace("appel d'offres ouvert", "procédure avec négociation")));
        assertEquals(List.of(), phrases(resultat, Gravite.ERREUR));
    }

    @Test
    void uneEntiteAdjudicatriceDonneUnAvisDeSousType17() {
        ResultatExport resultat = exporter(marche((FOURNITURES + AVIS + "groupement d'opérateurs solidaire\n}").replace("type collectivité", "type entité adjudicatrice")
                .replace("Services d'administration générale", "urttb")));
        assertEquals("Avis de sous-type 17 valable pour le SDK 1.15.1.", resultat.remarques().get(0).phrase(), () -> phrases(resultat, Gravite.ERREUR).toString());
    }

    @Test
    void desServicesSociauxDonnentUnAvisDeSousType20() {
        ResultatExport resultat = exporter(marche((FOURNITURES + AVIS + "}").replace("nature fournitures", "nature services").replace("cpv 39160000", "cpv 85312000")
                .replace("procédure appel d'offres ouvert", "procédure adaptée").replace("ccag FCS", "ccag FCS")));
        assertEquals("Avis de sous-type 20 valable pour le SDK 1.15.1.", resultat.remarques().get(0).phrase(), () -> phrases(resultat, Gravite.ERREUR).toString());
    }

    @Test
    void unMarcheDeDefenseEstRefuse() {
        ResultatExport resultat = exporter(marche(FOURNITURES + AVIS + "défense ou sécurité\n}"));
        assertTrue(resultat.fichiers().isEmpty());
        assertTrue(resultat.remarques().get(0).phrase().startsWith("L'avis d'un marché de défense ou de sécurité"));
    }

    @Test
    void desServicesSociauxDUneEntiteAdjudicatriceSontRefuses() {
        ResultatExport resultat = exporter(marche((FOURNITURES + AVIS + "}").replace("nature fournitures", "nature services").replace("cpv 39160000", "cpv 85312000")
                .replace("procédure appel d'offres ouvert", "procédure adaptée").replace("type collectivité", "type entité adjudicatrice")
                .replace("Services d'administration générale", "urttb")));
        assertTrue(resultat.fichiers().isEmpty());
        assertTrue(resultat.remarques().get(0).phrase().startsWith("Clausier n'écrit pas d'avis de sous-type 21"), resultat.remarques()::toString);
    }

    @Test
    void uneProcedureAdapteeSansServiceSocialNeDonnePasDAvisEuropeen() {
        ResultatExport resultat = exporter(marche((FOURNITURES + AVIS + "}").replace("appel d'offres ouvert", "adaptée")));
        assertTrue(resultat.fichiers().isEmpty());
        assertTrue(resultat.remarques().get(0).phrase().startsWith("Une procédure adaptée ne donne un avis européen que pour les services sociaux"));
    }

    @Test
    void unAvisDePreinformationEstRefuse() {
        ResultatExport resultat = exporter(marche(FOURNITURES + AVIS.replace("OMC oui", "OMC oui\nsous-type 10") + "}"));
        assertTrue(resultat.fichiers().isEmpty());
        assertTrue(resultat.remarques().get(0).phrase().startsWith("Clausier n'écrit pas d'avis de sous-type 10"));
    }
}
