// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.ocds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

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

    private static Set<ValidationMessage> ecarts(JsonNode version) throws IOException {
        try (InputStream in = ExportOcds.class.getResourceAsStream("/donnees/ocds/release-schema-1.1.5.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(in);
            return schema.validate(version);
        }
    }

    @Test
    void planEcolesSuitLeSchemaPublie() throws IOException {
        JsonNode v = version(Strategies.exemple("plan-ecoles"));
        assertEquals(Set.of(), ecarts(v));
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
        assertEquals(Set.of(), ecarts(v));
        assertEquals(1, v.at("/tender/lots").size());
        assertEquals("services", v.at("/tender/mainProcurementCategory").asText());
        assertTrue(!v.at("/tender/lots/0/hasSustainability").asBoolean());
    }

    @Test
    void achatPresqueVideSuitLeSchema() throws IOException {
        assertEquals(Set.of(), ecarts(version(Strategies.lire(dossier, "marché Vide \"Vide\" { }"))));
    }
}
