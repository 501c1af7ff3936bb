// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.empreinte;

/** A fingerprint file that cannot or must not be used; the message says in French which one, why, and what to do. */
public final class EmpreinteIllisible extends Exception {

    private static final long serialVersionUID = 1L;

    EmpreinteIllisible(String nom, String raison, Throwable cause) {
        super("L'empreinte « " + nom + " » ne peut pas être utilisée : " + raison
                + ". Reprenez le fichier tel que Clausier l'a écrit, par exemple depuis une sauvegarde.", cause);
    }
}
