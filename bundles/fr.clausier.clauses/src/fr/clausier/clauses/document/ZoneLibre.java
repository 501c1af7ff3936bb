// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.document;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A place where an officer may write in Word, and whose content is found again and kept when the document is produced anew.
 *
 * @param id      identifier, the same from one production to the next: lower case letters, digits, hyphens and dots
 * @param invite  what may be written there, in a few words; never part of the document's text
 * @param origine clause that offers the place
 */
public record ZoneLibre(String id, String invite, Origine origine) implements Bloc {

    /** Longest identifier: a content control's tag holds 64 characters. */
    public static final int LONGUEUR = 58;

    private static final Pattern FORME = Pattern.compile("[a-z0-9][a-z0-9.-]*");

    public ZoneLibre {
        Objects.requireNonNull(invite, "invite");
        Objects.requireNonNull(origine, "origine");
        if (!FORME.matcher(id).matches() || id.length() > LONGUEUR) {
            throw new IllegalArgumentException("« " + id + " » n'est pas un identifiant de zone : minuscules, chiffres, "
                    + "tirets et points, " + LONGUEUR + " signes au plus.");
        }
    }
}
