// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.ocds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.clausier.exchange.DemandeExport;
import fr.clausier.exchange.Strategies;
import fr.clausier.model.strategie.Marche;

/** The release follows the published schema 1.1.5, and says what the strategy says. */
class ExportOcdsTest {

    private static final JsonMapper LECTEUR = JsonMapper.builder().build();

    @TempDir
    Path dossier;

    private static JsonNode version(Marche marche) throws IOException {
        return LECTEUR.readTree(new ExportOcds().exporter(new DemandeExport(marche, "a", LocalDate.of(2026, 11, 30))).fichiers().get(0).contenu());
    }

    @Test
    void planEcolesSuitLeSchemaPublie() throws IOException {
        JsonNode v = version(Strategies.exemple("plan-ecoles"));
        assertEquals(List.of(), SchemaOcds.ecarts(v));
        assertEquals(11, v.at("/tender/lots").size());
        assertEquals(new BigDecimal("4000000"), v.at("/tender/lots/1/value/amount").decimalValue());
        assertEquals("45214210", v.at("/tender/items/1/classification/id").asText());
        assertEquals("percentageExact", v.at("/tender/lots/1/awardCriteria/criteria/0/numbers/0/weight").asText());
        assertEquals(40, v.at("/tender/lots/1/awardCriteria/criteria/0/numbers/0/number").asInt());
        assertEquals("price", v.at("/tender/lots/1/awardCriteria/criteria/0/type").asText());
        assertTrue(v.at("/tender/lots/1/sustainability").toString().contains("contractPerformanceConditions"));
        assertTrue(v.at("/tender/lots/10/sustainability").toString().contains("reservedParticipation"));
    }

    @Test
    void achatNonAllotiEstUnLot() throws IOException {
        JsonNode v = version(Strategies.lire(dossier, Strategies.COMPLETE));
        assertEquals(List.of(), SchemaOcds.ecarts(v));
        assertEquals(1, v.at("/tender/lots").size());
        assertEquals("services", v.at("/tender/mainProcurementCategory").asText());
        assertTrue(!v.at("/tender/lots/0/hasSustainability").asBoolean());
    }

    @Test
    void achatPresqueVideSuitLeSchema() throws IOException {
        assertEquals(List.of(), SchemaOcds.ecarts(version(Strategies.lire(dossier, "marché Vide \"Vide\" { }"))));
    }

    @Test
    void unEcartEstVu() throws IOException {
        JsonNode v = version(Strategies.lire(dossier, Strategies.COMPLETE));
        ((ObjectNode) v.get("tender")).put("procurementMethod", "au hasard");
        ((ObjectNode) v).remove("ocid");
        assertEquals(2, SchemaOcds.ecarts(v).size(), SchemaOcds.ecarts(v)::toString);
    }
}
