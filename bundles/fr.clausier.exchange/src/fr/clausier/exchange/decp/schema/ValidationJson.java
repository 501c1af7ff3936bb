// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.schema;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import fr.clausier.exchange.FichierRefuse;

/** Validation by the JSON Schema 2.0.3 (draft-07). Nothing is fetched: the schema refers to itself alone. */
final class ValidationJson {

    private static final class Charge {
        static final JsonMapper LECTEUR = JsonMapper
                .builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build()).build())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
        static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(SchemaDecp.texte("schema_decp_v2.0.3.json"),
                SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).locale(Locale.ROOT).build());
    }

    private ValidationJson() {
    }

    static VerdictSchema valider(byte[] contenu) throws FichierRefuse {
        JsonNode racine;
        try {
            racine = Charge.LECTEUR.readTree(contenu);
        } catch (IOException e) {
            throw new FichierRefuse("Le fichier n’est pas du JSON bien écrit en UTF-8\u00A0: le schéma officiel ne peut pas le juger.", e);
        }
        Set<ValidationMessage> messages = Charge.SCHEMA.validate(racine);
        List<Ecart> ecarts = new ArrayList<>();
        for (ValidationMessage m : messages) {
            if (ecarts.size() == VerdictSchema.MAXIMUM) {
                break;
            }
            ecarts.add(dire(m, racine));
        }
        return new VerdictSchema("DECP 2.0.3 (JSON)", ecarts, messages.size());
    }

    private static Ecart dire(ValidationMessage m, JsonNode racine) {
        String pointeur = String.valueOf(m.getInstanceLocation());
        String chemin = chemin(pointeur);
        JsonNode n = racine.at(pointeur);
        String lu = n.isValueNode() ? n.asText() : n.isArray() ? "liste" : "objet";
        JsonNode regle = m.getSchemaNode();
        String borne = regle == null || !regle.isValueNode() ? "" : regle.asText();
        return switch (m.getType()) {
            case "required" -> Remedes.manque(chemin, m.getProperty());
            case "enum" -> Remedes.hors(chemin, lu, valeurs(regle));
            case "pattern" -> Remedes.forme(chemin, lu, borne);
            case "type" -> Remedes.nature(chemin, lu, borne);
            case "minimum" -> Remedes.borne(chemin, lu, borne, true);
            case "maximum" -> Remedes.borne(chemin, lu, borne, false);
            case "maxLength" -> Remedes.longueur(chemin, borne, true);
            case "minLength" -> Remedes.longueur(chemin, borne, false);
            case "minItems" -> Remedes.vide(chemin);
            case "uniqueItems" -> Remedes.doublon(chemin);
            default -> Remedes.autre(chemin, m.getType());
        };
    }

    private static List<String> valeurs(JsonNode liste) {
        List<String> valeurs = new ArrayList<>();
        if (liste != null) {
            liste.forEach(v -> valeurs.add(v.asText()));
        }
        return valeurs;
    }

    /** A pointer in words: people count from one. */
    private static String chemin(String pointeur) {
        StringBuilder mots = new StringBuilder();
        for (String pas : pointeur.split("/")) {
            if (pas.matches("\\d+")) {
                mots.append(" n°\u00A0").append(Integer.parseInt(pas) + 1);
            } else if (!pas.isEmpty()) {
                mots.append(mots.isEmpty() ? "" : " / ").append(pas);
            }
        }
        return mots.toString();
    }
}
