// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.empreinte;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import fr.clausier.documents.empreinte.Empreinte.Achat;
import fr.clausier.documents.empreinte.Empreinte.ClauseUtilisee;
import fr.clausier.documents.empreinte.Empreinte.Fichier;
import fr.clausier.documents.empreinte.Empreinte.Genre;
import fr.clausier.documents.empreinte.Empreinte.Modele;
import fr.clausier.documents.empreinte.Empreinte.Source;

/**
 * Reads a fingerprint that may come from anybody: strict JSON of the known shape, plain names, contents that agree with their
 * figures, sizes within limits. Nothing of it is believed beyond that.
 */
public final class LectureEmpreinte {

    /** Largest file, in bytes. */
    static final long TAILLE = 64L * 1024 * 1024;
    /** Most entries of a list. */
    static final int ENTREES = 20_000;

    private final String nom;
    private final JsonReader json;
    private int format;
    private String produit;
    private LocalDate jour;
    private LocalDate date;
    private String droit = "";
    private String bibliotheque = "";
    private String demande = ".";
    private Modele gabarit;
    private final TreeMap<String, String> options = new TreeMap<>();
    private final List<Achat> achats = new ArrayList<>();
    private final List<Fichier> fichiers = new ArrayList<>();
    private List<Source> sources = List.of();
    private List<Source> reprises = List.of();

    private LectureEmpreinte(String nom, byte[] contenu) {
        this.nom = nom;
        this.json = new JsonReader(new InputStreamReader(new ByteArrayInputStream(contenu), StandardCharsets.UTF_8));
        json.setStrictness(Strictness.STRICT);
    }

    /** Reads a file. */
    public static Empreinte lire(Path fichier) throws EmpreinteIllisible {
        String nom = String.valueOf(fichier.getFileName());
        if (!Files.isRegularFile(fichier)) {
            throw new EmpreinteIllisible(nom, "ce fichier n'existe pas", null);
        }
        try (InputStream flux = Files.newInputStream(fichier)) {
            byte[] contenu = flux.readNBytes((int) TAILLE + 1);
            if (contenu.length > TAILLE) {
                throw new EmpreinteIllisible(nom, "elle dépasse " + TAILLE / 1024 / 1024 + " Mo", null);
            }
            return lire(nom, contenu);
        } catch (IOException e) {
            throw new EmpreinteIllisible(nom, "vous n'avez pas le droit de la lire, ou elle est ouverte ailleurs", e);
        }
    }

    /** Reads the bytes of a file. */
    public static Empreinte lire(String nom, byte[] contenu) throws EmpreinteIllisible {
        try {
            return new LectureEmpreinte(nom, contenu).empreinte();
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw new EmpreinteIllisible(nom, "ce n'est pas un fichier d'empreinte, ou il est endommagé", e);
        }
    }

    private Empreinte empreinte() throws IOException, EmpreinteIllisible {
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "avertissement" -> json.nextString();
                case "format" -> format = json.nextInt();
                case "produit" -> produit = json.nextString();
                case "jour" -> jour = jour();
                case "date" -> date = jour();
                case "droit" -> droit = json.nextString();
                case "bibliotheque" -> bibliotheque = json.nextString();
                case "demande" -> demande = demande(json.nextString());
                case "options" -> options();
                case "achats" -> liste(achats, this::achat);
                case "fichiers" -> liste(fichiers, this::fichier);
                case "sources" -> sources = sources();
                case "gabarit" -> gabarit = gabarit();
                case "reprises" -> reprises = sources();
                default -> throw inconnu();
            }
        }
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT || produit == null || jour == null || gabarit == null || sources.isEmpty()) {
            throw new MalformedJsonException("il manque une partie");
        }
        if (!demande.equals(".") && sources.stream().noneMatch(s -> s.nom().equals(demande))) {
            throw refus("le fichier demandé n'est pas parmi ses sources");
        }
        return new Empreinte(produit, jour, date, droit, bibliotheque, demande, gabarit, options, achats, fichiers, sources, reprises);
    }

    private EmpreinteIllisible inconnu() {
        return refus(format > Empreinte.FORMAT ? "elle vient d'une version plus récente de Clausier" : "elle contient une partie inconnue");
    }

    private EmpreinteIllisible refus(String raison) {
        return new EmpreinteIllisible(nom, raison, null);
    }

    private LocalDate jour() throws IOException, EmpreinteIllisible {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return null;
        }
        try {
            return LocalDate.parse(json.nextString());
        } catch (DateTimeException e) {
            throw refus("une de ses dates n'en est pas une");
        }
    }

    private String demande(String texte) throws EmpreinteIllisible {
        return texte.equals(".") ? texte : chemin(texte);
    }

    private String chemin(String texte) throws EmpreinteIllisible {
        if (!NomInterne.sur(texte)) {
            throw refus("un de ses fichiers porte un nom de chemin détourné");
        }
        return texte;
    }

    private void options() throws IOException, EmpreinteIllisible {
        json.beginObject();
        while (json.hasNext()) {
            options.put(json.nextName(), json.nextString());
            plafonner(options.size());
        }
        json.endObject();
    }

    private void plafonner(int nombre) throws EmpreinteIllisible {
        if (nombre > ENTREES) {
            throw refus("une de ses listes dépasse " + ENTREES + " entrées");
        }
    }

    /** Reads one entry. */
    private interface Entree<T> {
        T lire() throws IOException, EmpreinteIllisible;
    }

    private <T> List<T> liste(List<T> lus, Entree<T> entree) throws IOException, EmpreinteIllisible {
        json.beginArray();
        while (json.hasNext()) {
            lus.add(entree.lire());
            plafonner(lus.size());
        }
        json.endArray();
        return lus;
    }

    private Achat achat() throws IOException, EmpreinteIllisible {
        String achat = "";
        String titre = "";
        LocalDate loi = null;
        List<ClauseUtilisee> clauses = new ArrayList<>();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "nom" -> achat = json.nextString();
                case "titre" -> titre = json.nextString();
                case "droit" -> loi = jour();
                case "clauses" -> liste(clauses, this::clause);
                default -> throw inconnu();
            }
        }
        json.endObject();
        return new Achat(achat, titre, loi, clauses);
    }

    private ClauseUtilisee clause() throws IOException, EmpreinteIllisible {
        String[] champs = json.nextString().split(" \\| ", -1);
        if (champs.length != 5) {
            throw refus("une de ses clauses est mal écrite");
        }
        return new ClauseUtilisee(champs[0], champs[1], champs[2], champs[3], champs[4]);
    }

    private Fichier fichier() throws IOException, EmpreinteIllisible {
        String fichier = "";
        String condensat = "";
        Genre genre = Genre.PIECE;
        long octets = 0;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "nom" -> fichier = json.nextString();
                case "genre" -> genre = genre(json.nextString());
                case "octets" -> octets = json.nextLong();
                case "sha256" -> condensat = json.nextString();
                default -> throw inconnu();
            }
        }
        json.endObject();
        return new Fichier(chemin(fichier), genre, condensat, octets);
    }

    private Genre genre(String texte) throws EmpreinteIllisible {
        for (Genre genre : Genre.values()) {
            if (genre.name().equals(texte)) {
                return genre;
            }
        }
        throw inconnu();
    }

    private Modele gabarit() throws IOException, EmpreinteIllisible {
        Source lu = source(false);
        return new Modele(lu.nom(), lu.sha256(), lu.contenu());
    }

    private List<Source> sources() throws IOException, EmpreinteIllisible {
        List<Source> lues = liste(new ArrayList<>(), () -> source(true));
        Set<String> noms = new HashSet<>();
        for (Source source : lues) {
            if (!noms.add(source.nom().toLowerCase(Locale.ROOT))) {
                throw refus("deux de ses fichiers portent le même nom");
            }
        }
        return lues;
    }

    private Source source(boolean fichier) throws IOException, EmpreinteIllisible {
        String source = "";
        String condensat = "";
        byte[] contenu = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "nom" -> source = json.nextString();
                case "sha256" -> condensat = json.nextString();
                case "lignes" -> contenu = String.join("\n", lignes()).getBytes(StandardCharsets.UTF_8);
                case "base64" -> contenu = octets(json.nextString());
                default -> throw inconnu();
            }
        }
        json.endObject();
        if (contenu != null && !Condensat.de(contenu).equals(condensat)) {
            throw refus("le contenu de « " + source + " » a été modifié");
        }
        return new Source(fichier ? chemin(source) : source, condensat, contenu);
    }

    /** Lines have no limit of their own: the file has one. */
    private List<String> lignes() throws IOException {
        List<String> lignes = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            lignes.add(json.nextString());
        }
        json.endArray();
        return lignes;
    }

    private byte[] octets(String base64) throws EmpreinteIllisible {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw refus("un de ses contenus est endommagé");
        }
    }
}
