// SPDX-License-Identifier: EPL-2.0
package fr.clausier.house.tests;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which bundle may use which, and who may see which library: the architecture as a table. */
final class Fleches {

    static final String PREFIXE = "fr.clausier.";

    /** Direct arrows; what a used bundle uses may be used too. */
    private static final Map<String, List<String>> DIRECTES = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("law", List.of("model")),
            Map.entry("dsl", List.of("model", "law")),
            Map.entry("dsl.ide", List.of("dsl")),
            Map.entry("office", List.of()),
            Map.entry("clauses", List.of("model", "law", "dsl")),
            Map.entry("documents", List.of("clauses", "office")),
            Map.entry("exchange", List.of("model", "law", "dsl", "clauses", "office")),
            Map.entry("spaser", List.of("model", "law", "documents", "exchange", "office")),
            Map.entry("cli", List.of("dsl.ide", "clauses", "documents", "exchange", "spaser")),
            Map.entry("editor", List.of()),
            Map.entry("examples", List.of()),
            Map.entry("help", List.of()),
            Map.entry("app", List.of("cli", "editor", "examples")));

    /** Who alone may see the packages that start so. */
    private static final Map<String, Set<String>> RESERVEES = Map.ofEntries(
            Map.entry("org.docx4j", Set.of("documents", "spaser", "office")),
            Map.entry("org.xlsx4j", Set.of("documents", "spaser", "office")),
            Map.entry("org.apache.poi", Set.of("documents", "exchange", "spaser", "office")),
            Map.entry("org.openxmlformats", Set.of("documents", "exchange", "spaser", "office")),
            Map.entry("jakarta.xml.bind", Set.of("documents", "spaser", "office")),
            Map.entry("net.sf.saxon", Set.of("exchange")),
            Map.entry("org.eclipse.swt", Set.of("editor", "app")),
            Map.entry("org.eclipse.jface", Set.of("editor", "app")),
            Map.entry("org.eclipse.ui", Set.of("editor", "app")),
            Map.entry("org.eclipse.xtext", Set.of("dsl", "dsl.ide", "clauses", "exchange", "cli", "editor", "app")),
            Map.entry("org.eclipse.lsp4j", Set.of("dsl.ide", "editor", "app")),
            Map.entry("com.fasterxml.jackson", Set.of("exchange", "office")),
            Map.entry("com.networknt", Set.of("exchange", "office")),
            Map.entry("org.apache.commons.csv", Set.of("exchange", "office")));

    private Fleches() {
    }

    static Set<String> connus() {
        return DIRECTES.keySet();
    }

    /** All the bundles of the house that the named one may use, short names. */
    static Set<String> permis(String bundle) {
        Set<String> permis = new TreeSet<>();
        for (String direct : DIRECTES.getOrDefault(bundle, List.of())) {
            permis.add(direct);
            permis.addAll(permis(direct));
        }
        // docx4j and POI stay behind the documents: nobody reaches them through a longer way.
        if (!DIRECTES.getOrDefault(bundle, List.of()).contains("office")) {
            permis.remove("office");
        }
        return permis;
    }

    /** The library rule that forbids this package or library to the bundle; empty when it is allowed. */
    static String interdiction(String bundle, String nom) {
        return RESERVEES.entrySet().stream().filter(r -> nom.equals(r.getKey()) || nom.startsWith(r.getKey() + "."))
                .filter(r -> !r.getValue().contains(bundle)).map(r -> r.getKey() + " est réservé à " + new TreeSet<>(r.getValue())).findFirst().orElse("");
    }
}
