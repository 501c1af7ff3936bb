// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.ecriture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import fr.clausier.exchange.decp.ContratDecp;

/** Writes contracts as JSON of the schema 2.0.3; what is not filled in is left out, never replaced. */
public final class EcritureJson implements Plume {

    private final JsonGenerator json;
    private boolean tableau;

    private EcritureJson(JsonGenerator json) {
        this.json = json;
    }

    /** The file, in UTF-8. */
    public static byte[] ecrire(List<ContratDecp> contrats) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        DefaultIndenter retrait = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter mise = new DefaultPrettyPrinter().withArrayIndenter(retrait).withObjectIndenter(retrait);
        try (JsonGenerator json = new JsonFactory().createGenerator(octets, JsonEncoding.UTF8).enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)) {
            json.setPrettyPrinter(mise);
            EcritureJson plume = new EcritureJson(json);
            json.writeStartObject();
            json.writeObjectFieldStart("marches");
            Recit recit = new Recit(plume);
            recit.marches(contrats);
            recit.concessions(contrats);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        octets.write('\n');
        return octets.toByteArray();
    }

    @Override
    public void liste(String nom, Runnable elements) {
        faire(() -> {
            json.writeArrayFieldStart(nom);
            tableau = true;
            elements.run();
            tableau = false;
            json.writeEndArray();
        });
    }

    @Override
    public void contrat(String nom, Runnable champs) {
        faire(() -> {
            json.writeStartObject();
            tableau = false;
            champs.run();
            tableau = true;
            json.writeEndObject();
        });
    }

    /** In a list, each element is an object around an object: that is how the schema has it. */
    @Override
    public void objet(String nom, Runnable champs) {
        faire(() -> {
            boolean enveloppe = tableau;
            if (enveloppe) {
                json.writeStartObject();
            }
            json.writeObjectFieldStart(nom);
            tableau = false;
            champs.run();
            tableau = enveloppe;
            json.writeEndObject();
            if (enveloppe) {
                json.writeEndObject();
            }
        });
    }

    @Override
    public void valeurs(String nom, String element, List<String> valeurs) {
        faire(() -> {
            json.writeObjectFieldStart(nom);
            json.writeArrayFieldStart(element);
            for (String v : valeurs) {
                json.writeString(v);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    @Override
    public void texte(String nom, String valeur) {
        if (valeur != null) {
            faire(() -> json.writeStringField(nom, valeur));
        }
    }

    @Override
    public void nombre(String nom, BigDecimal valeur) {
        if (valeur != null) {
            faire(() -> json.writeNumberField(nom, valeur));
        }
    }

    @Override
    public void entier(String nom, Integer valeur) {
        if (valeur != null) {
            faire(() -> json.writeNumberField(nom, valeur));
        }
    }

    @Override
    public void reponse(String nom, Boolean valeur) {
        if (valeur != null) {
            faire(() -> json.writeBooleanField(nom, valeur));
        }
    }

    @Override
    public void date(String nom, LocalDate valeur) {
        texte(nom, valeur == null ? null : valeur.toString());
    }

    @Override
    public String modificationActe() {
        return "modificationActeSousTraitance";
    }

    private interface Geste {
        void faire() throws IOException;
    }

    private static void faire(Geste geste) {
        try {
            geste.faire();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
