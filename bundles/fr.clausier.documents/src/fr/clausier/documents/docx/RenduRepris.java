// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.util.List;

import fr.clausier.documents.reprise.Orphelin;

/**
 * A document made anew over an earlier one.
 *
 * @param docx      the file
 * @param orphelins texts that hands wrote and whose place is gone: see {@link Orphelins}
 * @param remarques what to read again, one sentence each
 */
public record RenduRepris(byte[] docx, List<Orphelin> orphelins, List<String> remarques) {

    public RenduRepris {
        orphelins = List.copyOf(orphelins);
        remarques = List.copyOf(remarques);
    }
}
