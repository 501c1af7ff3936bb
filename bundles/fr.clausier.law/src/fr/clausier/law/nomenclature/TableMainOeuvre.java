// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Labour shares and hourly costs by trade: those shipped with the product, which a buyer's own file « main-oeuvre.csv »
 * replaces trade by trade and completes. A file that cannot be read, in whole or in part, is told in French sentences and
 * never throws: the other lines count.
 */
public final class TableMainOeuvre {

	/** Name of the buyer's file, beside the purchases. */
	public static final String FICHIER = "main-oeuvre.csv";

	/**
	 * A table after a buyer's file was read.
	 *
	 * @param table     the trades known now
	 * @param anomalies what could not be used of the file, in French, in the order of its lines
	 */
	public record Lecture(TableMainOeuvre table, List<Anomalie> anomalies) {
	}

	/**
	 * Something in a buyer's file that cannot be used.
	 *
	 * @param ligne   line of the file, from 1; 0 for the file as a whole
	 * @param message what is wrong and what to do, a French sentence
	 */
	public record Anomalie(int ligne, String message) {
	}

	private static final class Standard {
		static final TableMainOeuvre TABLE = lire();
	}

	private final Map<String, MainOeuvre> metiers;
	private final Recherche<MainOeuvre> recherche;

	private TableMainOeuvre(Map<String, MainOeuvre> metiers) {
		this.metiers = metiers;
		recherche = new Recherche<>(List.copyOf(metiers.values()), metier -> "", MainOeuvre::metier, Map.of());
	}

	/** The table shipped with the product. */
	public static TableMainOeuvre standard() {
		return Standard.TABLE;
	}

	/** The trades, in the order of the files. */
	public List<MainOeuvre> metiers() {
		return List.copyOf(metiers.values());
	}

	/** A trade by its whole name, whatever the accents, capitals and plural. */
	public Optional<MainOeuvre> metier(String nom) {
		return Optional.ofNullable(metiers.get(cle(nom)));
	}

	/** Trades by words of their name, best first. */
	public List<MainOeuvre> chercher(String texte, int maximum) {
		return recherche.chercher(texte, maximum);
	}

	/** This table with the lines of a buyer's file in the place of those of the same trade, and the others after. */
	public Lecture completer(Path fichier) {
		try (InputStream flux = Files.newInputStream(fichier)) {
			return completer(flux);
		} catch (IOException e) {
			return new Lecture(this, List.of(new Anomalie(0, LecteurMainOeuvre.ILLISIBLE)));
		}
	}

	/** The same from a stream, which stays open. */
	public Lecture completer(InputStream flux) {
		LecteurMainOeuvre lecteur = new LecteurMainOeuvre(true);
		lecteur.lire(flux);
		Map<String, MainOeuvre> ensemble = new LinkedHashMap<>(metiers);
		lecteur.lignes().forEach(ligne -> ensemble.put(cle(ligne.metier()), ligne));
		return new Lecture(new TableMainOeuvre(ensemble), lecteur.anomalies());
	}

	static String cle(String metier) {
		return String.join(" ", Lexique.motsPleins(metier).stream().map(Lexique::singulier).toList());
	}

	private static TableMainOeuvre lire() {
		LecteurMainOeuvre lecteur = new LecteurMainOeuvre(false);
		try (InputStream flux = Donnees.ouvrir(FICHIER)) {
			lecteur.lire(flux);
		} catch (IOException e) {
			throw new IllegalStateException("Fichier de données illisible : " + FICHIER, e);
		}
		if (!lecteur.anomalies().isEmpty()) {
			throw new IllegalStateException("Fichier de données mal écrit : " + lecteur.anomalies());
		}
		Map<String, MainOeuvre> metiers = new LinkedHashMap<>();
		lecteur.lignes().forEach(ligne -> metiers.put(cle(ligne.metier()), ligne));
		return new TableMainOeuvre(metiers);
	}
}
