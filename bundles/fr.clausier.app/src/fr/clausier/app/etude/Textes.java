// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.etude;

import org.eclipse.osgi.util.NLS;

/** Texts of the views beside the editor: French, and English under {@code -nl en}. */
public final class Textes extends NLS {

	public static String apercuDocument;
	public static String apercuProvenance;
	public static String apercuSans;
	public static String aucunMarche;
	public static String articles;
	public static String clausesDeLaLigne;
	public static String clauseVersion;
	public static String empechement;
	public static String fondement;
	public static String piecesNourries;
	public static String reperesVide;
	public static String vigilance;

	static {
		initializeMessages("fr.clausier.app.etude.textes", Textes.class);
	}

	private Textes() {
	}
}
