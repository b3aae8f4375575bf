import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { SignOffSettings } from '../../../contract/sign-off';
import { readRefusal } from '../api/refusal';
import { useChooseSignOffMutation } from '../api/sign-off-api';
import { useWords } from '../words';
import { settingsRequest } from './settings-form';
import type { TypeProps } from './type-props';

/** What is chosen for one kind of document, until it is saved. */
export const useSettingsForm = ({ partnership, desk, type }: TypeProps, onClose: () => void) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [settings, setSettings] = useState<SignOffSettings>(type.settings);
  const [refusal, setRefusal] = useState('');
  const [choose, { isLoading: isBusy }] = useChooseSignOffMutation();
  const change = (part: Partial<SignOffSettings>) => setSettings({ ...settings, ...part });
  const send = async () => {
    const answer = await choose({ partnership, type: type.type, settings: settingsRequest(settings, desk.agencies) });
    if ('error' in answer) {
      setRefusal(readRefusal(answer.error, words('desk.save-failed')).message);
      return;
    }
    toggleNotification({ type: 'success', message: words('desk.saved') });
    onClose();
  };
  return { settings, refusal, isBusy, change, send };
};
