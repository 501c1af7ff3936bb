// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.ocds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;

/** The published schema of a release, 1.1.5, shipped (Apache License 2.0). Nothing is fetched: it refers to itself alone. */
final class SchemaOcds {

    private static final class Charge {
        static final JsonSchema SCHEMA = lire();

        private static JsonSchema lire() {
            try (InputStream in = SchemaOcds.class.getResourceAsStream("/donnees/ocds/release-schema-1.1.5.json")) {
                return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(in,
                        SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).locale(Locale.ROOT).build());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private SchemaOcds() {
    }

    /** The places of a release that do not follow the schema; none for a valid one. */
    static List<String> ecarts(JsonNode version) {
        return Charge.SCHEMA.validate(version).stream().map(m -> m.getInstanceLocation() + " (" + m.getType() + ")").sorted().distinct().toList();
    }
}
