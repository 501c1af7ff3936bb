// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.reprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.exchange.DemandeExport;
import fr.clausier.exchange.DemandeImport;
import fr.clausier.exchange.FichierRefuse;
import fr.clausier.exchange.Remarque.Gravite;
import fr.clausier.exchange.ResultatImport;
import fr.clausier.exchange.Strategies;
import fr.clausier.exchange.decp.ContratDecp;
import fr.clausier.exchange.decp.Lu;
import fr.clausier.exchange.decp.ecriture.ExportDecp;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;

class ImportDecpTest {

    @TempDir
    Path dossier;

    private static ResultatImport importer(Path fichier, String numero, LocalDate lancement) throws FichierRefuse {
        return new ImportDecp().importer(new DemandeImport(fichier, Optional.ofNullable(numero), Optional.ofNullable(lancement), () -> false));
    }

    private Path publie() throws IOException {
        Marche marche = Strategies.lire(dossier, Strategies.COMPLETE);
        return Files.write(dossier.resolve("publie.json"),
                new ExportDecp(true).exporter(new DemandeExport(marche, "a", LocalDate.of(2027, 3, 12))).fichiers().get(0).contenu());
    }

    @Test
    void marcheNotifieRedevientUnBrouillonQuiSeLit() throws IOException, FichierRefuse {
        ResultatImport r = importer(publie(), "2026-0012", LocalDate.of(2028, 5, 2));
        assertEquals("nettoyage-des-ecoles.marche", r.brouillons().get(0).nom());
        String texte = r.brouillons().get(0).texte();
        Marche marche = Strategies.lire(dossier, texte);
        assertEquals(NatureMarche.SERVICES, marche.getNature());
        assertEquals(Procedure.AOO, marche.getProcedure());
        assertEquals(24, marche.getDureeMois());
        assertEquals(0, new BigDecimal(250000).compareTo(marche.getEstimation()));
        assertEquals(LocalDate.of(2028, 5, 2), marche.getLancement());
        assertEquals("21690123100011", marche.getAcheteur().getSiret());
        assertTrue(texte.contains("// À compléter\u00A0: une clause sociale\u00A0: le marché repris n’avait aucune considération sociale."), texte);
        assertFalse(texte.contains("Propre"), "le titulaire d'hier n'est pas un fait du nouvel achat");
    }

    @Test
    void ceQueLeDroitAChangeEstSignale() throws IOException, FichierRefuse {
        String json = "{\"marches\":[{\"id\":\"1\",\"acheteur\":{\"id\":\"21690123100011\",\"nom\":\"Ville\"},\"nature\":\"Marché\",\"objet\":\"Travaux de voirie\",\"codeCPV\":\"45233140\","
                + "\"procedure\":\"Procédure adaptée\",\"dureeMois\":12,\"dateNotification\":\"2019-01-10\",\"montant\":300000}]}";
        ResultatImport r = importer(Files.writeString(dossier.resolve("f"), json), null, LocalDate.of(2026, 11, 30));
        List<String> changements = r.remarques().stream().filter(x -> x.phrase().startsWith("Le droit a changé")).map(x -> x.phrase()).toList();
        assertFalse(changements.isEmpty(), r.remarques()::toString);
        // Article L2112-2 demands an environmental condition in every contract since 22 August 2026.
        assertTrue(changements.stream().anyMatch(p -> p.contains("R-070")), changements::toString);
        assertTrue(r.remarques().stream().filter(x -> x.phrase().startsWith("Le droit")).allMatch(x -> x.gravite() == Gravite.AVERTISSEMENT && x.source() != null));
    }

    @Test
    void ilFautChoisirParmiDesMilliers() throws FichierRefuse {
        Path fichier = Lu.partage("reel_2018-2019_marches-publics.info.json.zip");
        String phrase = assertThrows(FichierRefuse.class, () -> importer(fichier, null, null)).getMessage();
        assertTrue(phrase.contains("4499") && phrase.endsWith("."), phrase);
        assertThrows(FichierRefuse.class, () -> importer(fichier, "inexistant", null));
        assertTrue(new ImportDecp().reconnait(fichier));
        assertTrue(new ImportDecp().reconnait(Lu.partage("reel_2022_bretagne.xml")));
        assertTrue(new ImportDecp().reconnait(Lu.partage("exemples/json/concessions.json")));
        assertTrue(new ImportDecp().reconnait(Lu.partage("exemples/xml/Marche.xml")));
    }

    @Test
    void fichierQuelconqueNestPasReconnu() throws IOException {
        for (String t : List.of("", "a;b", "<ContractNotice/>", "{\"a\":1}")) {
            assertFalse(new ImportDecp().reconnait(Files.writeString(dossier.resolve("x"), t)), t);
        }
        assertFalse(new ImportDecp().reconnait(dossier.resolve("absent")));
    }

    @Test
    void contratsReelsDonnentDesBrouillonsQuiSeLisent() throws FichierRefuse {
        int n = 0;
        for (String nom : List.of("reel_2018-2019_marches-publics.info.json.zip", "reel_2022_bretagne.xml")) {
            for (ContratDecp c : Lu.de(Lu.partage(nom)).contrats) {
                if (++n % 40 == 0) {
                    Strategies.lire(dossier, Reprise.de(c, Optional.of(LocalDate.of(2026, 11, 30)), new HashSet<>()).texte());
                }
            }
        }
    }

    @Test
    void texteHostileResteUnTexte() throws IOException, FichierRefuse {
        String json = "{\"marches\":{\"marche\":[{\"id\":\"1\",\"objet\":\"x\\\" } // \\u0001A \\n\\\\ \\\"\\\"\\\" fin\",\"idAccordCadre\":\"a\\nb\",\"lieuExecution\":{\"code\":\"13 } lot\",\"typeCode\":\"Code postal\"}}]}}";
        ResultatImport r = importer(Files.writeString(dossier.resolve("f"), json), null, null);
        Marche marche = Strategies.lire(dossier, r.brouillons().get(0).texte());
        assertEquals("x\" } // A \\ \"\"\" fin", marche.getObjet());
        assertEquals("a b", marche.getSubsequent().getAccordCadre());
    }
}
