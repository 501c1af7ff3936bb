// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.schema;

import java.util.List;

/**
 * What the official schema says of a file; apart from what the lenient reading says of its content.
 *
 * @param schema which schema
 * @param ecarts its failures, the first {@value #MAXIMUM} of them; none for a valid file
 * @param total  how many there are
 */
public record VerdictSchema(String schema, List<Ecart> ecarts, int total) {

    /** Failures that are told one by one. */
    public static final int MAXIMUM = 200;

    public VerdictSchema {
        ecarts = List.copyOf(ecarts);
    }

    /** Whether the file follows the schema. */
    public boolean valide() {
        return total == 0;
    }
}
