// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.clausier.exchange.FichierRefuse;
import fr.clausier.exchange.decp.Lu;

class VerdictSchemaTest {

    private static List<Ecart> json(String texte) throws FichierRefuse {
        return SchemaDecp.json(texte.getBytes(StandardCharsets.UTF_8)).ecarts();
    }

    private static Ecart unique(List<Ecart> ecarts, String chemin) {
        List<Ecart> la = ecarts.stream().filter(e -> e.chemin().equals(chemin)).toList();
        assertEquals(1, la.size(), ecarts::toString);
        return la.get(0);
    }

    @Test
    void chaqueEchecEstUnePhraseAvecSaPlaceEtSonRemede() throws FichierRefuse {
        List<Ecart> ecarts = json("""
                {"marches":{"marche":[{"id":"X23456789012345678","acheteur":{"id":"123"},"nature":"Marche","dureeMois":"12","montant":0,
                "considerationsSociales":{"considerationSociale":["Clause sociale","Clause sociale"]},"dateNotification":"12/01/2027",
                "titulaires":[]}]}}""");
        assertTrue(ecarts.contains(new Ecart("marches / marche n°\u00A01", "Le champ obligatoire «\u00A0objet\u00A0» manque.", "Ajoutez «\u00A0objet\u00A0».")));
        assertEquals("Écrivez un SIRET de quatorze chiffres, sans espace.", unique(ecarts, "marches / marche n°\u00A01 / acheteur / id").remede());
        assertTrue(unique(ecarts, "marches / marche n°\u00A01 / nature").remede().contains("«\u00A0Marché de partenariat\u00A0»"));
        assertEquals("«\u00A012\u00A0» n’est pas un nombre entier.", unique(ecarts, "marches / marche n°\u00A01 / dureeMois").phrase());
        assertTrue(unique(ecarts, "marches / marche n°\u00A01 / montant").phrase().startsWith("0 est inférieur au minimum, 1"));
        assertEquals("La liste contient deux fois la même valeur.",
                unique(ecarts, "marches / marche n°\u00A01 / considerationsSociales / considerationSociale").phrase());
        assertTrue(unique(ecarts, "marches / marche n°\u00A01 / dateNotification").remede().contains("AAAA-MM-JJ"));
        assertEquals("La liste est vide.", unique(ecarts, "marches / marche n°\u00A01 / titulaires").phrase());
        assertTrue(unique(ecarts, "marches / marche n°\u00A01 / id").phrase().contains("16"));
        assertFalse(ecarts.toString().contains("La règle"), ecarts::toString);
    }

    @Test
    void memesPhrasesPourLeXml() throws FichierRefuse {
        String texte = """
                <marches><marche><id>1</id><acheteur><id>123</id></acheteur><nature>Marche</nature><dureeMois>douze</dureeMois>
                <montant>0</montant><dateNotification>12/01/2027</dateNotification><inconnu>1</inconnu></marche></marches>""";
        List<Ecart> ecarts = SchemaDecp.xml(texte.getBytes(StandardCharsets.UTF_8)).ecarts();
        assertTrue(ecarts.stream().anyMatch(e -> e.chemin().endsWith("acheteur / id") && e.remede().contains("SIRET")), ecarts::toString);
        assertTrue(ecarts.stream().anyMatch(e -> e.chemin().endsWith("nature") && e.remede().contains("Marché de partenariat")), ecarts::toString);
        assertTrue(ecarts.stream().anyMatch(e -> e.chemin().endsWith("dureeMois") && e.phrase().contains("n’est pas un nombre entier")), ecarts::toString);
        assertTrue(ecarts.stream().anyMatch(e -> e.chemin().endsWith("montant") && e.phrase().contains("inférieur")), ecarts::toString);
        assertTrue(ecarts.stream().anyMatch(e -> e.phrase().contains("n’est pas prévu")), ecarts::toString);
    }

    @Test
    void fichiersHostilesSontRefuses() {
        assertThrows(FichierRefuse.class, () -> json("{"));
        assertThrows(FichierRefuse.class, () -> json("[".repeat(5000)));
        String xxe = "<!DOCTYPE marches [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><marches>&x;</marches>";
        assertTrue(assertThrows(FichierRefuse.class, () -> SchemaDecp.xml(xxe.getBytes(StandardCharsets.UTF_8))).getMessage().contains("type de document"));
        assertThrows(FichierRefuse.class, () -> SchemaDecp.json(new byte[SchemaDecp.OCTETS + 1]));
        assertTrue(assertThrows(FichierRefuse.class, () -> SchemaDecp.fichier(Lu.partage("reel_2018-2019_marches-publics.info.json.zip"), true)).getMessage()
                .contains("décompressez"));
    }
}
