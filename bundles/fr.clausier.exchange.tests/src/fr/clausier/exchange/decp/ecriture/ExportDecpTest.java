// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.ecriture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.exchange.DemandeExport;
import fr.clausier.exchange.FichierRefuse;
import fr.clausier.exchange.Remarque;
import fr.clausier.exchange.Remarque.Gravite;
import fr.clausier.exchange.ResultatExport;
import fr.clausier.exchange.Strategies;
import fr.clausier.exchange.decp.Choix;
import fr.clausier.exchange.decp.ConsiderationEnvironnementale;
import fr.clausier.exchange.decp.ConsiderationSociale;
import fr.clausier.exchange.decp.ContratDecp;
import fr.clausier.exchange.decp.Groupement;
import fr.clausier.exchange.decp.Lu;
import fr.clausier.model.strategie.Marche;

class ExportDecpTest {

    @TempDir
    Path dossier;

    private static ResultatExport exporter(Marche marche, boolean json) {
        return new ExportDecp(json).exporter(new DemandeExport(marche, "achat", LocalDate.of(2027, 3, 12)));
    }

    private List<ContratDecp> relire(ResultatExport r) throws IOException, FichierRefuse {
        return Lu.de(Files.write(dossier.resolve("export"), r.fichiers().get(0).contenu())).contrats;
    }

    private static List<Remarque> erreurs(ResultatExport r) {
        return r.remarques().stream().filter(x -> x.gravite() == Gravite.ERREUR).toList();
    }

    @Test
    void achatCompletDonneUnFichierValideDansLesDeuxSyntaxes() throws IOException, FichierRefuse {
        Marche marche = Strategies.lire(dossier, Strategies.COMPLETE);
        for (boolean json : new boolean[] { true, false }) {
            ResultatExport r = exporter(marche, json);
            assertEquals(List.of(), erreurs(r));
            assertEquals(json ? "achat-decp.json" : "achat-decp.xml", r.fichiers().get(0).nom());
            ContratDecp c = relire(r).get(0);
            assertEquals(new BigDecimal("231400.5"), c.montant());
            assertEquals(new BigDecimal("250000"), c.montantActuel());
            assertEquals(30, c.dureeActuelle());
            assertEquals(Groupement.SOLIDAIRE, c.passation().groupement());
            assertEquals(new BigDecimal("0.1"), c.passation().tauxAvance());
            assertEquals(new BigDecimal("0.8"), c.passation().origineUE());
            assertEquals(2, c.titulaires().size());
            assertEquals(Choix.Etat.AUCUNE, c.sociales().etat());
            assertEquals(Choix.Etat.AUCUNE, c.techniques().etat());
        }
    }

    @Test
    void chaqueFaitRetireEstReclame() {
        for (String ligne : List.of("cpv 90911200", "forme des prix mixte révisable", "lieu d'exécution commune 69123", "durée 24 mois", "procédure appel d'offres ouvert",
                "notifié le 12/01/2027", "montant notifié 231 400,50 € HT", "offres reçues 4", "sous-traitance déclarée non", "groupement solidaire", "identifiant \"2026-0012\"",
                "publiées le 12/03/2027 origine", "publiée le 01/07/2027", "siret 383 844 693 00887", "siret 216 901 231 00011")) {
            String texte = Strategies.COMPLETE.replace(ligne, ligne.endsWith("origine") ? "origine" : "");
            assertFalse(texte.equals(Strategies.COMPLETE), ligne);
            ResultatExport r = exporter(Strategies.lire(dossier, texte), true);
            assertEquals(1, erreurs(r).size(), ligne + r.remarques());
            assertTrue(Localisation.de(erreurs(r).get(0).source()).isPresent(), ligne);
            boolean facultatif = ligne.startsWith("siret 383");
            assertTrue(facultatif || r.fichiers().get(0).nom().contains("a-completer"), ligne);
        }
    }

    @Test
    void unContratParLotAvecSesConsiderations() throws IOException, FichierRefuse {
        ResultatExport r = exporter(Strategies.exemple("plan-ecoles"), true);
        List<ContratDecp> contrats = relire(r);
        assertEquals(11, contrats.size());
        assertTrue(contrats.get(0).objet().endsWith("Lot n°\u00A01\u00A0: Désamiantage et déconstruction"), contrats.get(0).objet());
        assertEquals(Choix.de(ConsiderationSociale.CLAUSE, ConsiderationSociale.CRITERE), contrats.get(0).sociales());
        assertEquals(Choix.de(ConsiderationEnvironnementale.CLAUSE, ConsiderationEnvironnementale.CRITERE), contrats.get(0).environnementales());
        assertTrue(contrats.get(10).sociales().contient(ConsiderationSociale.RESERVE));
        assertEquals("45112700", contrats.get(10).cpv());
        assertEquals("achat-decp-a-completer.json", r.fichiers().get(0).nom());
        assertTrue(contrats.stream().allMatch(c -> c.montant() == null), "une estimation n'est pas un montant notifié");
    }

    @Test
    void lotInfructueuxNestPasPublie() throws IOException, FichierRefuse {
        String texte = Strategies.COMPLETE.replace("réalisé {", "réalisé { infructueux");
        ResultatExport r = exporter(Strategies.lire(dossier, texte), true);
        assertEquals(List.of(), r.fichiers());
        assertTrue(r.remarques().get(0).phrase().contains("infructueux"));
    }
}
