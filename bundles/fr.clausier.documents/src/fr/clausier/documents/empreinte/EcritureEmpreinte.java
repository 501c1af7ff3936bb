// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.empreinte;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import com.google.gson.stream.JsonWriter;

import fr.clausier.documents.empreinte.Empreinte.Achat;
import fr.clausier.documents.empreinte.Empreinte.ClauseUtilisee;
import fr.clausier.documents.empreinte.Empreinte.Fichier;
import fr.clausier.documents.empreinte.Empreinte.Source;

/** Writes a fingerprint: JSON that a person reads from top to bottom, texts line by line, bytes that are no text last. */
public final class EcritureEmpreinte {

    private static final String INTERNE = "Fichier interne : il contient le texte de la stratégie, estimations comprises. Ne le joignez pas au dossier de consultation.";

    private final StringWriter texte = new StringWriter();
    private final JsonWriter json = new JsonWriter(texte);

    private EcritureEmpreinte() {
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.setSerializeNulls(true);
    }

    /** The bytes of the file. */
    public static byte[] octets(Empreinte empreinte) {
        EcritureEmpreinte ecriture = new EcritureEmpreinte();
        try {
            ecriture.ecrire(empreinte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (ecriture.texte + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void ecrire(Empreinte e) throws IOException {
        json.beginObject();
        json.name("avertissement").value(INTERNE);
        json.name("format").value(Empreinte.FORMAT);
        json.name("produit").value(e.produit());
        json.name("jour").value(e.jour().toString());
        json.name("date").value(e.date() == null ? null : e.date().toString());
        json.name("droit").value(e.droit());
        json.name("bibliotheque").value(e.bibliotheque());
        json.name("demande").value(e.demande());
        json.name("options").beginObject();
        for (var option : e.options().entrySet()) {
            json.name(option.getKey()).value(option.getValue());
        }
        json.endObject();
        json.name("achats").beginArray();
        for (Achat achat : e.achats()) {
            achat(achat);
        }
        json.endArray();
        json.name("fichiers").beginArray();
        for (Fichier fichier : e.fichiers()) {
            json.beginObject().name("nom").value(fichier.nom()).name("genre").value(fichier.genre().name()).name("octets").value(fichier.octets());
            json.name("sha256").value(fichier.sha256()).endObject();
        }
        json.endArray();
        sources("sources", e.sources());
        json.name("gabarit").beginObject().name("nom").value(e.gabarit().nom()).name("sha256").value(e.gabarit().sha256());
        contenu(e.gabarit().contenu());
        json.endObject();
        sources("reprises", e.reprises());
        json.endObject();
    }

    private void achat(Achat achat) throws IOException {
        json.beginObject().name("nom").value(achat.nom()).name("titre").value(achat.titre()).name("droit").value(achat.droit() == null ? null : achat.droit().toString());
        json.name("clauses").beginArray();
        for (ClauseUtilisee clause : achat.clauses()) {
            json.value(String.join(" | ", clause.id(), clause.version(), clause.texte(), clause.piece(), clause.article()));
        }
        json.endArray().endObject();
    }

    private void sources(String nom, List<Source> sources) throws IOException {
        json.name(nom).beginArray();
        for (Source source : sources) {
            json.beginObject().name("nom").value(source.nom()).name("sha256").value(source.sha256());
            contenu(source.contenu());
            json.endObject();
        }
        json.endArray();
    }

    private void contenu(byte[] contenu) throws IOException {
        if (contenu == null) {
            return;
        }
        Optional<String> lisible = lisible(contenu);
        if (lisible.isEmpty()) {
            json.name("base64").value(Base64.getEncoder().encodeToString(contenu));
            return;
        }
        json.name("lignes").beginArray();
        for (String ligne : lisible.get().split("\n", -1)) {
            json.value(ligne);
        }
        json.endArray();
    }

    /** The text that the bytes are, when they are exactly one. */
    private static Optional<String> lisible(byte[] contenu) {
        try {
            // Unlike the constructor of String, a decoder refuses what is not UTF-8 instead of replacing it.
            String lu = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(contenu)).toString();
            return lu.indexOf('\0') < 0 ? Optional.of(lu) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
