// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

/** Files that come by e-mail from strangers. */
class AvisXmlTest {

    @Test
    void uneEntiteExterneEstRefusee() {
        refuse("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", "type de document");
    }

    @Test
    void unMilliardDeRiresEstRefuse() {
        refuse("<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><a>&b;</a>", "type de document");
    }

    @Test
    void unXmlMalFormeEstRefuseAvecSaLigne() {
        refuse("<a>\n<b></a>", "ligne 2");
    }

    @Test
    void unTexteQuiNEstPasDuXmlEstRefuse() {
        refuse("marché Ecole \"École\"", "n'est pas un XML lisible");
    }

    @Test
    void unFichierTropProfondEstRefuse() {
        refuse("<a>".repeat(500) + "</a>".repeat(500), "imbrique plus de 100");
    }

    @Test
    void unFichierDeCentMegaoctetsEstRefuseSansEtreLu() {
        XmlRefuse refus = assertThrows(XmlRefuse.class, () -> AvisXml.lire(new byte[100_000_000]));
        assertTrue(refus.getMessage().contains("trop gros"), refus.getMessage());
    }

    @Test
    void unAvisOrdinaireEstLu() throws Exception {
        assertEquals("a", AvisXml.lire("<a><b/></a>".getBytes(StandardCharsets.UTF_8)).getDocumentElement().getLocalName());
    }

    private static void refuse(String xml, String dit) {
        XmlRefuse refus = assertThrows(XmlRefuse.class, () -> AvisXml.lire(xml.getBytes(StandardCharsets.UTF_8)));
        assertTrue(refus.getMessage().contains(dit), refus.getMessage());
    }
}
