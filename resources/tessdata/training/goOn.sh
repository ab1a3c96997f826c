#!/bin/sh
# Trains a finished model further, on harder lines. usage: goOn.sh WORK_DIR FROM.traineddata TO.traineddata
# WORK_DIR is train.sh's (its alphabet is used); the figures are those the committed mrz.traineddata was made with.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$1
from=$2
to=$3
python=${PYTHON:-/usr/bin/python3}
export OMP_THREAD_LIMIT=1
mkdir -p "$work/hard" "$work/out"

lines() { # lines SEED LEVEL: 2,000 lines, ready for training
  folder=$work/hard/$1-$2
  [ -d "$folder" ] || "$python" "$here/makeLines.py" "$folder" 2000 "$1" "$2"
  for tif in "$folder"/*.tif; do
    stem=${tif%.tif}
    [ -e "$stem.lstmf" ] || tesseract "$tif" "$stem" --psm 13 lstm.train >/dev/null 2>&1
    rm -f "$tif"
  done
}
for seed in 50 51 52 53 54 55 56; do lines $seed hard; done
for seed in 60 61; do lines $seed full; done
ls "$work"/hard/*/*.lstmf | sort -R >"$work/hard.list"

combine_tessdata -e "$from" "$work/from.lstm"
"$python" "$here/floatModel.py" "$work/from.lstm" "$work/float.lstm"
train() { # train FROM NAME RATE ITERATIONS
  lstmtraining --traineddata "$work/model/mrz/mrz.traineddata" --continue_from "$1" --reset_learning_rate \
    --learning_rate "$3" --model_output "$work/out/$2" --train_listfile "$work/hard.list" --max_iterations "$4" \
    --target_error_rate 0.0005 >"$work/$2.log" 2>&1 || true
}
train "$work/float.lstm" hard 0.0007 3800
train "$work/out/hard_checkpoint" cool 0.0002 3900
# The best model of the last stage, which its name tells, not the last one.
best=$(ls "$work"/out/cool_[0-9]*.checkpoint | sort -t_ -k2 -n | head -1)
lstmtraining --stop_training --convert_to_int --continue_from "$best" \
  --traineddata "$work/model/mrz/mrz.traineddata" --model_output "$to"
