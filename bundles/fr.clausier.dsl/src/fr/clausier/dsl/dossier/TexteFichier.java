// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.clausier.law.Severite;

/** Bytes of a file as text, or the sentence that says why they are not: too many, binary, another encoding than UTF-8. */
final class TexteFichier {

	/** No purchase written by people comes near; a larger file is a mistake. */
	static final long TAILLE_MAX = 10L * 1024 * 1024;

	private static final String ENREGISTRER = "Ouvrez-le dans l'éditeur où il a été écrit et enregistrez-le en UTF-8 "
			+ "(Bloc-notes : « Enregistrer sous », puis « Encodage : UTF-8 »).";

	private TexteFichier() {
	}

	/** Why a file cannot be read as text. */
	static final class Refus extends Exception {

		private static final long serialVersionUID = 1L;

		private final transient Probleme probleme;

		Refus(Probleme probleme) {
			super(probleme.message());
			this.probleme = probleme;
		}

		Probleme probleme() {
			return probleme;
		}
	}

	/** @throws Refus with the sentence for the author */
	static byte[] lire(Path fichier) throws Refus {
		byte[] bytes = octets(fichier);
		if (commencePar(bytes, 0xFE, 0xFF) || commencePar(bytes, 0xFF, 0xFE)) {
			throw refus(fichier, 1, "Ce fichier est enregistré en UTF-16, que Clausier ne lit pas.", ENREGISTRER, CodesProbleme.ENCODAGE);
		}
		for (byte b : bytes) {
			if (b == 0) {
				throw refus(fichier, 0, "Ce fichier n'est pas un texte.",
						"Vérifiez qu'il ne s'agit pas d'un document Word ou d'une archive renommés.", CodesProbleme.BINAIRE);
			}
		}
		int bad = premierOctetFaux(bytes);
		if (bad >= 0) {
			throw refus(fichier, ligne(bytes, bad), "Ce fichier n'est pas enregistré en UTF-8 : ses lettres accentuées sont illisibles à partir "
					+ "de la ligne " + ligne(bytes, bad) + " (il est sans doute en Windows-1252 ou Latin-1).", ENREGISTRER, CodesProbleme.ENCODAGE);
		}
		return bytes;
	}

	private static byte[] octets(Path fichier) throws Refus {
		try {
			if (Files.size(fichier) > TAILLE_MAX) {
				throw refus(fichier, 0, "Ce fichier dépasse " + TAILLE_MAX / 1024 / 1024 + " Mo.",
						"Un achat tient en quelques dizaines de Ko : vérifiez qu'il s'agit du bon fichier, ou répartissez les marchés en plusieurs fichiers.",
						CodesProbleme.TROP_GROS);
			}
			return Files.readAllBytes(fichier);
		} catch (AccessDeniedException e) {
			throw refus(fichier, 0, "Vous n'avez pas le droit de lire ce fichier.", "Demandez un droit de lecture sur ce fichier ou sur son dossier.",
					CodesProbleme.ILLISIBLE);
		} catch (IOException e) {
			throw refus(fichier, 0, "Ce fichier n'a pas pu être lu.", "Vérifiez qu'il existe encore et que son disque est accessible.",
					CodesProbleme.ILLISIBLE);
		}
	}

	private static Refus refus(Path fichier, int ligne, String message, String remede, String code) {
		return new Refus(new Probleme(Severite.ERREUR, fichier, ligne, ligne == 0 ? 0 : 1, message, remede, code));
	}

	private static boolean commencePar(byte[] bytes, int first, int second) {
		return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
	}

	/** @return offset of the first byte that is not UTF-8; -1 when all are */
	private static int premierOctetFaux(byte[] bytes) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(8192);
		while (true) {
			out.clear();
			CoderResult result = decoder.decode(in, out, true);
			if (result.isError()) {
				return in.position();
			}
			if (result.isUnderflow()) {
				return -1;
			}
		}
	}

	private static int ligne(byte[] bytes, int offset) {
		int line = 1;
		for (int i = 0; i < offset; i++) {
			line += bytes[i] == '\n' ? 1 : 0;
		}
		return line;
	}
}
