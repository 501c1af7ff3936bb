// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import fr.clausier.cli.LigneDeCommande;
import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.Objet;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.sortie.Sortie;

/** Serves a text editor until it leaves. */
public final class Serveur implements Verbe {

	private final InputStream in;
	private final OutputStream out;
	private final Supplier<LocalDate> aujourdhui;

	/**
	 * @param in what the editor says
	 * @param out what it is answered
	 * @param aujourdhui tells the day, which changes that add a date begin with
	 */
	public Serveur(InputStream in, OutputStream out, Supplier<LocalDate> aujourdhui) {
		this.in = in;
		this.out = out;
		this.aujourdhui = aujourdhui;
	}

	@Override
	public String nom() {
		return "serveur";
	}

	@Override
	public Objet objet() {
		return Objet.AUCUN;
	}

	@Override
	public List<Option> options() {
		return List.of();
	}

	@Override
	public boolean ignore(String argument) {
		return argument.equals("--stdio") || argument.startsWith("--clientProcessId=");
	}

	@Override
	public int executer(Appel appel, Sortie sortie) {
		PrintStream before = System.out;
		// One line that anything prints among the answers would end the conversation.
		System.setOut(System.err);
		try {
			return fr.clausier.dsl.ide.serveur.Serveur.parler(in, out, () -> Optional.of(aujourdhui.get()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return LigneDeCommande.ENTREE_SORTIE;
		} finally {
			System.setOut(before);
		}
	}
}
