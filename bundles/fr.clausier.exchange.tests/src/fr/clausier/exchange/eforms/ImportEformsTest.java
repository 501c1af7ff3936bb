// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms;

import static fr.clausier.exchange.eforms.Strategies.exporter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.exchange.DemandeImport;
import fr.clausier.exchange.FichierRefuse;
import fr.clausier.exchange.Remarque;
import fr.clausier.exchange.ResultatImport;
import fr.clausier.exchange.eforms.lecture.Pertes;
import fr.clausier.exchange.eforms.sdk.AvisXml;
import fr.clausier.exchange.eforms.sdk.ExemplesSdk;
import fr.clausier.model.strategie.Marche;

/** A notice becomes a draft, and what the draft does not keep is said. */
class ImportEformsTest {

    @TempDir
    Path dossier;

    @Test
    void lAvisDuPlanEcolesRelusDonneLeMemeAvisSaufCeQuiEstDit() throws Exception {
        Marche marche = LecteurDossier.lire(Path.of("../fr.clausier.examples/dossiers/plan-ecoles")).marches().get(0);
        byte[] avant = exporter(marche).fichiers().get(0).contenu();
        ResultatImport lu = importer(avant);
        Marche brouillon = relire(lu);
        assertEquals(marche.getLots().size(), brouillon.getLots().size());
        assertEquals(marche.getCriteres().getCriteres().size(), brouillon.getCriteres().getCriteres().size());
        byte[] apres = exporter(brouillon).fichiers().get(0).contenu();
        Set<String> perdus = Pertes.entre(AvisXml.lire(avant), AvisXml.lire(apres)).stream().map(v -> "Non repris\u00A0: " + v.phrase()).collect(Collectors.toSet());
        Set<String> dits = lu.remarques().stream().map(Remarque::phrase).collect(Collectors.toSet());
        assertTrue(dits.containsAll(perdus), () -> perdus.stream().filter(p -> !dits.contains(p)).limit(2).toList() + " dits " + dits);
        // Only what a code does not tell is lost: which commitment, in which words.
        Set<String> champs = perdus.stream().map(p -> p.replaceAll(".*\\((BT-\\d+)\\).*", "$1")).collect(Collectors.toSet());
        assertTrue(Set.of("BT-70", "BT-777", "BT-774", "BT-775", "BT-540", "BT-06").containsAll(champs), champs::toString);
    }

    @Test
    void chaqueAvisDeSousType16DuSdkDonneUnBrouillonQuiSeRelit() throws Exception {
        try (FileSystem sdk = ExemplesSdk.ouvrir()) {
            List<String> ecarts = new ArrayList<>();
            for (var exemple : ExemplesSdk.avis(sdk, List.of("16", "17", "18", "19", "20", "21")).entrySet()) {
                ResultatImport lu = importer(exemple.getValue());
                Marche brouillon = relire(lu);
                byte[] apres = new ExportEforms().exporter(new fr.clausier.exchange.DemandeExport(brouillon, "essai", Strategies.JOUR)).fichiers().stream()
                        .map(fr.clausier.exchange.FichierProduit::contenu).findFirst().orElse(null);
                if (apres == null) {
                    assertTrue(lu.remarques().stream().anyMatch(r -> r.phrase().startsWith("Le brouillon ne peut pas être comparé")), exemple.getKey());
                    continue;
                }
                Set<String> dits = lu.remarques().stream().map(Remarque::phrase).collect(Collectors.toSet());
                Pertes.entre(AvisXml.lire(exemple.getValue()), AvisXml.lire(apres)).stream().map(v -> "Non repris\u00A0: " + v.phrase()).filter(p -> !dits.contains(p))
                        .forEach(p -> ecarts.add(exemple.getKey() + " " + p));
            }
            assertEquals(List.of(), ecarts);
        }
    }

    @Test
    void lAvisFrancaisDuSdkDonneSesFaits() throws Exception {
        try (FileSystem sdk = ExemplesSdk.ouvrir()) {
            Marche brouillon = relire(importer(ExemplesSdk.avis(sdk, List.of("16")).get("cn_24_FRA_comments")));
            assertEquals("Rouen Habitat", brouillon.getAcheteur().getTitre());
            assertEquals("5 place du Général de Gaulle, 76001 Rouen Cedex 1", brouillon.getAcheteur().getAdresse());
            assertEquals("Tribunal administratif de Rouen", brouillon.getAcheteur().getRecours().getTitre());
            assertEquals(2, brouillon.getLots().size());
            assertEquals(60, brouillon.getLots().get(0).getCriteres().getCriteres().get(0).getPoids().intValue());
            assertEquals("18:00", brouillon.getAvisEuropeen().getHeureLimite(), "16 h UTC le 24 juin est 18 h à Paris");
        }
    }

    @Test
    void uneValeurPerdueEstDiteSousSonNomFrancais() throws Exception {
        try (FileSystem sdk = ExemplesSdk.ouvrir()) {
            List<String> dits = importer(ExemplesSdk.avis(sdk, List.of("16")).get("cn_24_minimal")).remarques().stream().map(Remarque::phrase).toList();
            assertTrue(dits.stream().anyMatch(p -> p.startsWith("Non repris\u00A0: ") && p.contains("(BT-14)")), dits::toString);
        }
    }

    @Test
    void unAvisDAttributionEstRefuse() throws Exception {
        refuse("<ContractAwardNotice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:ContractAwardNotice-2\"/>", "n'est pas un avis de marché");
    }

    @Test
    void uneEntiteExterneEstRefusee() throws Exception {
        refuse("<!DOCTYPE ContractNotice [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><ContractNotice>&x;</ContractNotice>", "type de document");
    }

    @Test
    void unAvisSansRienDonneUnBrouillonQuiSeRelit() throws Exception {
        ResultatImport lu = importer("<ContractNotice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2\"/>".getBytes(StandardCharsets.UTF_8));
        assertEquals("Achat repris d'un avis", relire(lu).getTitre());
    }

    @Test
    void unFichierQuiNEstPasUnAvisNEstPasReconnu() throws Exception {
        Path autre = Files.writeString(dossier.resolve("a.xml"), "<marches/>");
        assertFalse(new ImportEforms().reconnait(autre));
        assertFalse(new ImportEforms().reconnait(dossier.resolve("absent.xml")));
    }

    private void refuse(String xml, String dit) throws Exception {
        FichierRefuse refus = assertThrows(FichierRefuse.class, () -> importer(xml.getBytes(StandardCharsets.UTF_8)));
        assertTrue(refus.getMessage().contains(dit), refus.getMessage());
    }

    private ResultatImport importer(byte[] avis) throws Exception {
        Path fichier = Files.write(dossier.resolve("avis.xml"), avis);
        return new ImportEforms().importer(new DemandeImport(fichier, Optional.empty(), Optional.of(Strategies.JOUR), () -> false));
    }

    /** The draft, read back from its text: that it can be said is half of the proof. */
    private Marche relire(ResultatImport resultat) throws Exception {
        Path vide = Files.createTempDirectory(dossier, "brouillon");
        Files.writeString(vide.resolve("brouillon.marche"), resultat.brouillons().get(0).texte());
        DossierLu lu = LecteurDossier.lire(vide);
        assertFalse(lu.bloque(), () -> lu.problemes() + "\n" + resultat.brouillons().get(0).texte());
        return lu.marches().get(0);
    }
}
